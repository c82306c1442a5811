/** Inviting people, the invitations that are open, and everybody who is signed in. */
import { useCallback, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { useReading } from '../asking/useReading.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { EndableList } from './EndableList.tsx';
import { InvitationCard } from './InvitationCard.tsx';
import { InviteForm } from './InviteForm.tsx';
import {
  INVITATIONS_PATH,
  PEOPLE_PATH,
  type Invitation,
  type NewInvitation,
  type SignedInPerson,
} from './peopleApi.ts';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export function Members() {
  const texts = peopleTextsFor(useTexts().language);
  const { role } = useOperatorTexts();
  const ask = useAsk();
  const [made, setMade] = useState<NewInvitation | null>(null);
  const invitations = useReading<{ readonly invitations: readonly Invitation[] }>(INVITATIONS_PATH, made);
  const people = useReading<{ readonly people: readonly SignedInPerson[] }>(PEOPLE_PATH, made);
  const hide = useCallback(() => setMade(null), []);
  const end = (path: string, reading: { readonly again: () => void }) => (id: string) =>
    void ask('DELETE', `${path}/${id}`).then(() => {
      if (made?.id === id) hide();
      reading.again();
    });
  return (
    <>
      {made === null ? <InviteForm onMade={setMade} /> : <InvitationCard made={made} onHide={hide} />}
      <EndableList
        groups={[
          {
            title: texts.openInvitations,
            empty: texts.noInvitations,
            act: texts.withdraw,
            question: texts.withdrawQuestion,
            lines:
              invitations.body?.invitations.map((each) => ({
                id: each.id,
                what: role[each.role],
                about: texts.until(each.expiresAt),
              })) ?? null,
            onEnd: end(INVITATIONS_PATH, invitations),
          },
          {
            title: texts.signedIn,
            empty: texts.nobody,
            act: texts.signOut,
            question: texts.signOutQuestion,
            lines:
              people.body?.people.map((each) => ({
                id: each.id,
                what: each.name,
                about: `${role[each.role]}, ${texts.since(each.createdAt)}`,
              })) ?? null,
            onEnd: end(PEOPLE_PATH, people),
          },
        ]}
      />
    </>
  );
}
