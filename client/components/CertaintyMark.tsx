/** How sure a finish time is, as a drawn sign: timed, seen by the camera, confirmed, official. */
import { clsx } from 'clsx';
import type { Certainty } from '#shared/view/certainty.ts';
import { useTexts } from '../text/useTexts.ts';
import styles from './CertaintyMark.module.css';
import { HalfDisc, TickDisc } from './icons.tsx';

export interface CertaintyMarkProps {
  readonly certainty: Certainty;
  readonly className?: string | undefined;
}

export function CertaintyMark({ certainty, className }: CertaintyMarkProps) {
  const { spoken } = useTexts();
  return (
    <span className={clsx(styles['mark'], className)} role="img" aria-label={spoken.certainty[certainty]}>
      <Sign certainty={certainty} />
    </span>
  );
}

function Sign({ certainty }: { readonly certainty: Certainty }) {
  if (certainty === 'provisional') return <HalfDisc />;
  if (certainty === 'official') return <TickDisc />;
  return certainty === 'photoFinish' ? <PhotoFinish /> : <Tick />;
}

/** The strip of the camera with its measuring line. */
function PhotoFinish() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="M2 4.5h20v15H2z" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M14.5 0v24" stroke="currentColor" strokeWidth="3" />
      <circle cx="8.2" cy="12" r="2.6" fill="currentColor" />
    </svg>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d="m3 12.5 6 6L21 5.5" fill="none" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
