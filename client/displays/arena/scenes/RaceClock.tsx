/** The huge clock: it runs with the server, stands at the last time, and stops pretending when the server is lost. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { ClockView } from '#shared/view/raceClock.ts';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useFreshness, useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RaceClock.module.css';

export const RaceClock = memo(function RaceClock({
  clock,
  className,
}: {
  readonly clock: ClockView;
  readonly className?: string | undefined;
}) {
  const { serverNow } = useServerClock();
  const { language } = useTexts();
  const isLost = useFreshness().kind === 'lost';
  if (clock.kind === 'running' && !isLost) {
    return (
      <RunningClock
        running={clock.running}
        now={serverNow}
        locale={language}
        className={clsx(styles['clock'], className)}
      />
    );
  }
  const text = clock.kind === 'running' ? clock.lastSplit : clock.text;
  return (
    <div className={clsx(styles['clock'], styles['standing'], className)} data-figures={text?.length}>
      {text}
    </div>
  );
});
