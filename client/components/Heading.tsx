/** First line of every scene: what is skated, which pair, and at the right how sure the result is. */
import type { ReactNode } from 'react';
import type { ResultStatus } from '#shared/project/standings.ts';
import type { HeadingView } from '#shared/view/heading.ts';
import { useTexts } from '../text/useTexts.ts';
import styles from './Heading.module.css';
import { HalfDisc, TickDisc } from './icons.tsx';

export interface HeadingProps {
  readonly heading: HeadingView;
  readonly isAfterPair: boolean;
  readonly status: ResultStatus | null;
  /** Said at the right instead of the status. */
  readonly word: string | null;
  /** A quiet note beside the title. */
  readonly children?: ReactNode;
}

export function Heading({ heading, isAfterPair, status, word, children }: HeadingProps) {
  const texts = useTexts();
  const { pair, pairs } = heading;
  const pairText = pair === null ? null : (isAfterPair ? texts.afterPair : texts.pairOf)(pair, pairs);
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>{texts.distance(heading)}</h1>
      {pairText !== null && <p className={styles['pair']}>{pairText}</p>}
      <div className={styles['note']}>{children}</div>
      {word === null ? <StatusTag status={status} /> : <p className={styles['word']}>{word}</p>}
    </header>
  );
}

function StatusTag({ status }: { readonly status: ResultStatus | null }) {
  const texts = useTexts();
  if (status === 'provisional') {
    return (
      <p className={styles['tag']}>
        <HalfDisc className={styles['icon']} />
        {texts.provisional}
      </p>
    );
  }
  if (status !== 'official') return null;
  return (
    <p className={styles['tag']}>
      <TickDisc className={styles['icon']} />
      {texts.official}
    </p>
  );
}
