/** Whether viewers see a screen now: a filled lamp and a word on air, an empty one off air; nothing where nobody knows. */
import type { Tally } from '#shared/control/tally.ts';
import styles from './OnAirTag.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface OnAirTagProps {
  readonly tally: Tally;
  readonly texts: ScreensTexts;
}

export function OnAirTag({ tally, texts }: OnAirTagProps) {
  if (tally !== 'onAir' && tally !== 'offAir') return null;
  return (
    <span className={styles['tag']} data-tally={tally}>
      <svg className={styles['lamp']} viewBox="0 0 12 12" aria-hidden>
        <circle cx="6" cy="6" r="4.4" fill={tally === 'onAir' ? 'currentColor' : 'none'} />
      </svg>
      {texts.tally[tally]}
    </span>
  );
}
