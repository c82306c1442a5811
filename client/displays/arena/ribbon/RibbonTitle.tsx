/** First line at the left of a ribbon: what is skated, or how old the numbers are. */
import type { Certainty } from '#shared/view/certainty.ts';
import type { HeadingView } from '#shared/view/heading.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { LinkBanner } from '../../../components/LinkBanner.tsx';
import { useFreshness, useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonTitle.module.css';

export interface RibbonTitleProps {
  readonly heading: HeadingView | null;
  /** How sure the result is, where no word has room. */
  readonly certainty?: Certainty | null | undefined;
}

export function RibbonTitle({ heading, certainty = null }: RibbonTitleProps) {
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
  if (heading === null) return null;
  return (
    <h1 className={styles['title']}>
      <FitText text={texts.distance(heading)} />
      {certainty !== null && <CertaintyMark certainty={certainty} />}
    </h1>
  );
}
