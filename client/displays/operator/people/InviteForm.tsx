/** Who is invited, as what and until when. */
import { useMemo, useState } from 'react';
import { PERSON_ROLES } from '#shared/decide/role.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { KeyChoice } from '../keys/KeyChoice.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { INVITATIONS_PATH, type NewInvitation } from './peopleApi.ts';
import styles from './PeopleDesk.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

/** From the least that one may do to the most. */
const ROLES = PERSON_ROLES.toReversed();
const MINUTES = [30, 4 * 60, 12 * 60] as const;

export function InviteForm({ onMade }: { readonly onMade: (made: NewInvitation) => void }) {
  const texts = peopleTextsFor(useTexts().language);
  const { role: words } = useOperatorTexts();
  const ask = useAsk();
  const [role, setRole] = useState(ROLES.indexOf('timing'));
  const [time, setTime] = useState(0);
  const roles = useMemo<readonly Binding[]>(
    () =>
      ROLES.map((each, index) => ({
        combo: String(index + 1),
        label: words[each],
        isEnabled: true,
        run: () => setRole(index),
      })),
    [words],
  );
  const times = useMemo<readonly Binding[]>(
    () =>
      MINUTES.map((minutes, index) => ({
        combo: String(ROLES.length + 1 + index),
        label: texts.minutes(minutes),
        isEnabled: true,
        run: () => setTime(index),
      })),
    [texts],
  );
  const invite = useMemo<Binding>(() => {
    const run = async () => {
      const made = await ask<NewInvitation>('POST', INVITATIONS_PATH, { role: ROLES[role], minutes: MINUTES[time] });
      if (made !== null) onMade(made);
    };
    return { combo: 'Ctrl+Enter', label: texts.invite, isEnabled: true, run: () => void run() };
  }, [ask, onMade, role, texts, time]);
  useBindings(
    texts.inviting,
    useMemo(() => [...roles, ...times, invite], [roles, times, invite]),
  );
  return (
    <div className={styles['form']}>
      <KeyChoice label={texts.asRole} bindings={roles} chosen={role} />
      <KeyChoice label={texts.validFor} bindings={times} chosen={time} />
      <KeyButton binding={invite} look="main" />
    </div>
  );
}
