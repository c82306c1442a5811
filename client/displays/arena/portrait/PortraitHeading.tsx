/** First line of an upright stage: what is skated, and at the right the pair or what `children` say. */
import type { ReactNode } from 'react';
import type { HeadingView } from '#shared/view/heading.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitHeading.module.css';

export interface PortraitHeadingProps {
  readonly heading: HeadingView;
  readonly children?: ReactNode;
}

export function PortraitHeading({ heading, children }: PortraitHeadingProps) {
  const texts = useTexts();
  const { pair, pairs } = heading;
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>{texts.distance(heading)}</h1>
      {children ?? (pair !== null && <p className={styles['pair']}>{texts.pairOf(pair, pairs)}</p>)}
    </header>
  );
}
