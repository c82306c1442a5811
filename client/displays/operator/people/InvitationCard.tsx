/** An invitation that was just made: as a square for a camera and as a link, for an address that the invited can reach. */
import { useMemo, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { useReading } from '../asking/useReading.ts';
import type { Binding } from '../keys/keyboard.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { invitationLink, isOnlyHere, linkOrigins } from './invitationLink.ts';
import { ADDRESSES_PATH, type NewInvitation } from './peopleApi.ts';
import { QrCode } from './QrCode.tsx';
import { ShownOnce } from './ShownOnce.tsx';
import styles from './ShownOnce.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export interface InvitationCardProps {
  readonly made: NewInvitation;
  readonly onHide: () => void;
}

export function InvitationCard({ made, onHide }: InvitationCardProps) {
  const { language } = useTexts();
  const texts = peopleTextsFor(language);
  const { role } = useOperatorTexts();
  const { body } = useReading<{ readonly addresses: readonly string[] }>(ADDRESSES_PATH);
  const [turn, setTurn] = useState(0);
  const origins = useMemo(() => linkOrigins(window.location.origin, body?.addresses ?? []), [body]);
  const origin = origins[turn % origins.length] ?? window.location.origin;
  const link = invitationLink(origin, made.invitation);
  const more = useMemo<Binding | undefined>(
    () =>
      origins.length < 2
        ? undefined
        : { combo: 'N', label: texts.nextAddress, isEnabled: true, run: () => setTurn((before) => before + 1) },
    [origins, texts],
  );
  // Asked first, so that a square that nobody can use is never shown.
  if (body === null) return null;
  const title = texts.invitedAs(role[made.role], texts.until(made.expiresAt));
  return (
    <ShownOnce title={title} label={texts.link} hint={texts.invitationOnce} secret={link} onHide={onHide} more={more}>
      <figure className={styles['picture']}>
        <QrCode text={link} label={texts.qrCode(origin)} />
        <figcaption className={styles['hint']}>{isOnlyHere(origin) ? texts.onlyHere : origin}</figcaption>
      </figure>
    </ShownOnce>
  );
}
