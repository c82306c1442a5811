/** The two clocks of a quartet, each beside the armbands of its pair. */
import { clsx } from 'clsx';
import type { WaveClockView } from '#shared/view/raceClock.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RaceClock } from './RaceClock.tsx';
import styles from './WaveClocks.module.css';

export interface WaveClocksProps {
  readonly waves: readonly WaveClockView[];
  readonly className?: string | undefined;
}

export function WaveClocks({ waves, className }: WaveClocksProps) {
  return (
    <div className={clsx(styles['clocks'], className)}>
      {waves.map(({ wave, armbands, clock }) => (
        <div key={wave} className={styles['wave']}>
          <span className={styles['bands']}>
            {armbands.map(({ armband, lane }) => (
              <LaneBadge key={lane} armband={armband} lane={lane} className={styles['band']} />
            ))}
          </span>
          <RaceClock clock={clock} className={styles['clock']} />
        </div>
      ))}
    </div>
  );
}
