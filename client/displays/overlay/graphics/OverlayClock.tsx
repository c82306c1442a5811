/** The clock over the picture; a quartet has one for each start. It runs with the server and stands at the last time. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { ClockView, WaveClockView } from '#shared/view/raceClock.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useOverlay } from '../overlayContext.ts';
import styles from './OverlayClock.module.css';

export interface OverlayClockProps {
  readonly clock: ClockView;
  readonly waves: readonly WaveClockView[];
}

export const OverlayClock = memo(function OverlayClock({ clock, waves }: OverlayClockProps) {
  const { form } = useOverlay();
  if (waves.length === 0) return <Clock clock={clock} className={styles[form]} />;
  return (
    <span className={clsx(styles['waves'], styles[form])}>
      {waves.map((each) => (
        <span key={each.wave} className={styles['wave']}>
          {each.armbands.map(({ armband, lane }) => (
            <LaneBadge key={armband} armband={armband} lane={lane} isNarrow className={styles['band']} />
          ))}
          <Clock clock={each.clock} />
        </span>
      ))}
    </span>
  );
});

function Clock({ clock, className }: { readonly clock: ClockView; readonly className?: string | undefined }) {
  const { serverNow } = useServerClock();
  const { language } = useTexts();
  if (clock.kind === 'stopped') return <span className={clsx(styles['standing'], className)}>{clock.text}</span>;
  return (
    <RunningClock
      running={clock.running}
      now={serverNow}
      locale={language}
      className={clsx(styles['clock'], className)}
    />
  );
}
