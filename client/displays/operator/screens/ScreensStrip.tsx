/** The strip under every desk: how every screen fares, and the last fact on the slowest of them. */
import { slowestDrawnMs } from '#shared/control/slowest.ts';
import { useFleet } from '../../../live/useFleet.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { ScreenCards } from './ScreenCards.tsx';
import styles from './ScreensStrip.module.css';
import { screensTextsFor } from './text/screensTextsFor.ts';

export function ScreensStrip() {
  const texts = screensTextsFor(useTexts().language);
  const fleet = useFleet();
  if (fleet === null) return null;
  const here = fleet.screens.filter(({ presence }) => presence !== 'away').length;
  return (
    <footer className={styles['strip']} aria-label={texts.title}>
      <p className={styles['summary']}>{texts.summary(here, fleet.screens.length, slowestDrawnMs(fleet))}</p>
      <ScreenCards fleet={fleet} texts={texts} />
    </footer>
  );
}
