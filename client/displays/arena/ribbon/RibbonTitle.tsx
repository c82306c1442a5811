/** First line at the left of a ribbon: what is skated, or how old the numbers are. */
import type { HeadingView } from '#shared/view/heading.ts';
import { FitText } from '../../../components/FitText.tsx';
import { LinkBanner } from '../../../components/LinkBanner.tsx';
import { useFreshness, useLive } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonTitle.module.css';

export function RibbonTitle({ heading }: { readonly heading: HeadingView | null }) {
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
    </h1>
  );
}
