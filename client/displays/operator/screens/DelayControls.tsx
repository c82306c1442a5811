/** By how much a screen over a picture is held back, and four ways to change it: typed, by frames, by a tap, or left to its address. */
import type { FleetScreen } from '#shared/control/fleet.ts';
import { delayText, delayView } from '#shared/control/delayDesk.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import styles from './DelayControls.module.css';
import { DelayField } from './DelayField.tsx';
import { FrameSteps } from './FrameSteps.tsx';
import { TapControl } from './TapControl.tsx';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface DelayControlsProps {
  readonly screen: FleetScreen;
  readonly texts: ScreensTexts;
  readonly onCommand: (command: ScreenCommand) => void;
}

export function DelayControls({ screen, texts, onCommand }: DelayControlsProps) {
  const { delay } = texts;
  const { delayMs, from, stillMs } = delayView(screen);
  const hold = (next: number | null) => onCommand({ kind: 'delay', delayMs: next });
  return (
    <section className={styles['delay']} aria-label={delay.title}>
      <div className={styles['now']}>
        <h4 className={styles['title']}>{delay.title}</h4>
        <p className={styles['value']} aria-live="polite">
          <strong>{delayMs === null ? delay.unknown : delayText(delayMs)}</strong>
          {delayMs !== null && ` ${delay.from[from]}`}
          {stillMs !== null && `, ${delay.still(delayText(stillMs))}`}
        </p>
      </div>
      <TapControl former={screen.delayMs} texts={texts} onSet={hold} />
      <div className={styles['row']}>
        <DelayField standing={delayMs} texts={texts} onSet={hold} />
        <button
          type="button"
          className={styles['button']}
          disabled={screen.delayMs === null}
          onClick={() => hold(null)}
        >
          {delay.leave}
        </button>
      </div>
      <FrameSteps delayMs={delayMs} texts={texts} onSet={hold} />
    </section>
  );
}
