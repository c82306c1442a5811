/** First line of every scene: what is skated, which pair, and at the right how sure the result is. */
import type { ReactNode } from 'react';
import type { Certainty } from '#shared/view/certainty.ts';
import type { HeadingView } from '#shared/view/heading.ts';
import { useTexts } from '../text/useTexts.ts';
import styles from './Heading.module.css';
import { HalfDisc, TickDisc, TurningArrow } from './icons.tsx';

export interface HeadingProps {
  readonly heading: HeadingView;
  readonly isAfterPair: boolean;
  readonly status: Certainty | null;
  /** A result that had been seen reads differently now. */
  readonly isCorrected?: boolean | undefined;
  /** Said at the right instead of the status. */
  readonly word: string | null;
  /** A quiet note beside the title. */
  readonly children?: ReactNode;
}

export function Heading({ heading, isAfterPair, status, isCorrected = false, word, children }: HeadingProps) {
  const texts = useTexts();
  const { pair, pairs } = heading;
  const pairText = pair === null ? null : (isAfterPair ? texts.afterPair : texts.pairOf)(pair, pairs);
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>{texts.distance(heading)}</h1>
      {pairText !== null && <p className={styles['pair']}>{pairText}</p>}
      <div className={styles['note']}>{children}</div>
      {word !== null && <p className={styles['word']}>{word}</p>}
      {isCorrected && <CorrectedTag />}
      {word === null && !isCorrected && status !== null && <StatusTag status={status} />}
    </header>
  );
}

/** Both signs are there, so that certainty fades in over doubt. */
export function StatusTag({ status }: { readonly status: Certainty }) {
  const texts = useTexts();
  const words: Readonly<Record<Certainty, string>> = {
    provisional: texts.provisional,
    photoFinish: texts.arena.photoFinish,
    confirmed: texts.arena.confirmed,
    official: texts.official,
  };
  const isSure = status === 'confirmed' || status === 'official';
  return (
    <p className={styles['tag']} data-sure={isSure ? '' : undefined}>
      <span className={styles['signs']}>
        <HalfDisc className={styles['doubt']} />
        <TickDisc className={styles['sure']} />
      </span>
      {words[status]}
    </p>
  );
}

function CorrectedTag() {
  const texts = useTexts();
  return (
    <p className={styles['corrected']}>
      <TurningArrow className={styles['icon']} />
      {texts.arena.corrected}
    </p>
  );
}
