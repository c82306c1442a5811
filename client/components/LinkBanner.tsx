/** One line that says how old the numbers are. Public screens speak of times, not of the connection. */
import { useTexts } from '../text/useTexts.ts';
import { ClockFace } from './icons.tsx';
import styles from './LinkBanner.module.css';

export interface LinkBannerProps {
  /** Counts up while nothing is heard; null while all is well. */
  readonly quietSeconds: number | null;
  /** The page is too old for the server and could not renew itself. */
  readonly isOutdated: boolean;
}

export function LinkBanner({ quietSeconds, isOutdated }: LinkBannerProps) {
  const texts = useTexts();
  if (!isOutdated && quietSeconds === null) return null;
  return (
    <p className={styles['banner']} role="status">
      <ClockFace className={styles['icon']} />
      {isOutdated ? texts.outdated : texts.noNewTimes(quietSeconds ?? 0)}
    </p>
  );
}
