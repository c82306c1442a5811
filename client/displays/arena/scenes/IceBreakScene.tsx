/** The ice is prepared: how long until the next start, who starts then, and the time to beat. */
import type { IceBreakView } from '#shared/view/iceBreakPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Countdown } from './Countdown.tsx';
import styles from './IceBreakScene.module.css';
import { ToBeat } from './ToBeat.tsx';

export function IceBreakScene({ iceBreak }: { readonly iceBreak: IceBreakView }) {
  const { arena } = useTexts();
  const { countdown, next, toBeat } = iceBreak;
  return (
    <main>
      <p className={styles['label']}>{arena.nextStartIn}</p>
      <Countdown countdown={countdown} className={styles['clock']} />
      {next !== null && (
        <section className={styles['next']} data-starters={next.starters.length}>
          <h2 className={styles['pair']}>{arena.next(next.pair)}</h2>
          {next.starters.map(({ id, armband, lane, skater }) => (
            <div key={id} className={styles['starter']}>
              <LaneBadge armband={armband} lane={lane} className={styles['band']} />
              <Flag code={skater.flag} className={styles['flag']} />
              <FitText text={skater.surname} className={styles['name']} />
            </div>
          ))}
        </section>
      )}
      <IceLine className={styles['ice']} />
      {toBeat !== null && <ToBeat toBeat={toBeat} />}
    </main>
  );
}
