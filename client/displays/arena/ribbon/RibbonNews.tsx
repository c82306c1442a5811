/** A ribbon that tells something: what it is about at the left, its rows at the right, over the line where there is one. */
import type { ReactNode } from 'react';
import type { HeadingView, RehearsalView } from '#shared/view/heading.ts';
import { FitText } from '../../../components/FitText.tsx';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import styles from './RibbonNews.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonNewsProps {
  readonly heading: HeadingView | null;
  readonly rehearsal: RehearsalView;
  readonly word: string;
  /** Under the word, at the left. */
  readonly aside?: ReactNode;
  /** Rows; each takes its share of the height. */
  readonly children: ReactNode;
}

export function RibbonNews({ heading, rehearsal, word, aside, children }: RibbonNewsProps) {
  const { isLong } = roomOf(useStageSize());
  return (
    <main>
      <RibbonTitle heading={heading} rehearsal={rehearsal} />
      <div className={styles['aside']}>
        <FitText text={word} className={styles['word']} />
        {aside}
      </div>
      <div className={styles['rows']} data-tiles={isLong ? '' : undefined}>
        {children}
      </div>
    </main>
  );
}
