/** First at the left of a ribbon: what is skated, and whether it is a rehearsal; else how old the numbers are. */
import type { Certainty } from '#shared/view/certainty.ts';
import type { HeadingView, RehearsalView } from '#shared/view/heading.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { LinkBanner } from '../../../components/LinkBanner.tsx';
import { RehearsalTag } from '../../../components/RehearsalTag.tsx';
import { useFreshness, useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonTitle.module.css';

export interface RibbonTitleProps {
  readonly heading: HeadingView | null;
  readonly rehearsal: RehearsalView;
  /** How sure the result is, where no word has room. */
  readonly certainty?: Certainty | null | undefined;
}

export function RibbonTitle({ heading, rehearsal, certainty = null }: RibbonTitleProps) {
  const texts = useTexts();
  const freshness = useFreshness();
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const quietSeconds = 'quietSeconds' in freshness ? freshness.quietSeconds : null;
  if (isOutdated || quietSeconds !== null) {
    return (
      <div className={styles['banner']}>
        <LinkBanner quietSeconds={quietSeconds} isOutdated={isOutdated} />
      </div>
    );
  }
  return (
    <div className={styles['head']} data-marked={rehearsal === 'none' ? undefined : ''}>
      <RehearsalTag rehearsal={rehearsal} />
      {heading !== null && (
        <h1 className={styles['title']}>
          <FitText text={texts.distance(heading)} />
          {certainty !== null && <CertaintyMark certainty={certainty} />}
        </h1>
      )}
    </div>
  );
}
