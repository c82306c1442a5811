/** The clock in tenths: it runs with the server, stands at the last time, and stops pretending when the server is lost. */
import type { ClockView } from '#shared/view/raceClock.ts';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './DeskClock.module.css';

export function DeskClock({ clock, isLost }: { readonly clock: ClockView; readonly isLost: boolean }) {
  const { serverNow } = useServerClock();
  const { language } = useTexts();
  if (clock.kind === 'running' && !isLost) {
    return <RunningClock running={clock.running} now={serverNow} locale={language} className={styles['clock']} />;
  }
  const text = clock.kind === 'running' ? clock.lastSplit : clock.text;
  return <p className={styles['standing']}>{text ?? '–'}</p>;
}
