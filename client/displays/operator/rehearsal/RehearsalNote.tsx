/** In the head of the panel, as long as what is shown is a rehearsal; whoever may, leaves it here in one step. */
import { useEffect, useMemo } from 'react';
import { rehearsalView } from '#shared/view/heading.ts';
import { useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { desksFor } from '../desks.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import styles from './RehearsalNote.module.css';
import { rehearsalTextsFor } from './text/rehearsalTextsFor.ts';
import { REHEARSAL_PATH, useRehearsal } from './useRehearsal.ts';

export function RehearsalNote() {
  const isMarked = useLive(({ competition }) => rehearsalView(competition) !== 'none');
  return isMarked ? <Note /> : null;
}

function Note() {
  const words = useTexts();
  const texts = rehearsalTextsFor(words.language);
  const ask = useAsk();
  const { person } = usePanel();
  // Asked again when the server is back, in case it could not answer before.
  const heard = useLive(({ logId, link }) => `${logId} ${link}`);
  const { body, again } = useRehearsal(heard);
  const running = body?.rehearsal ?? null;
  const seq = useLive(({ competition }) => competition.seq);
  // An answer may be lost: nobody may be left without the key that ends it.
  useEffect(() => {
    if (running === null) again();
  }, [again, running, seq]);
  // A log that was filled by a replay is marked as well, and is no rehearsal that could be left.
  const mayLeave = running !== null && desksFor(person.role).includes('rehearsal');
  const bindings = useMemo<readonly Binding[]>(
    () =>
      mayLeave
        ? [
            {
              combo: 'Shift+0',
              label: texts.leave,
              isEnabled: true,
              run: () => void ask('DELETE', REHEARSAL_PATH),
            },
          ]
        : [],
    [ask, mayLeave, texts],
  );
  useBindings(texts.title, bindings);
  return (
    <div className={styles['note']} role="status">
      <strong>{words.rehearsal}</strong>
      {running !== null && <span>{texts.speed(running.speed)}</span>}
      {bindings.map((binding) => (
        <KeyButton key={binding.combo} binding={binding} />
      ))}
    </div>
  );
}
