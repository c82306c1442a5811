/** The pair on the ice: clock, laps to go, and the ladder around the line. */
import type { PhoneLiveView } from '#shared/view/phoneLive.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { LapsToGo } from './LapsToGo.tsx';
import { LeaderRow, SkaterRow } from './LadderRows.tsx';
import { PhoneClock } from './PhoneClock.tsx';
import styles from './RacePanel.module.css';
import { RecordBanner } from './RecordBanner.tsx';

export function RacePanel({ race }: { readonly race: Extract<PhoneLiveView, { scene: 'race' }> }) {
  const texts = usePhoneTexts();
  const { ladder, notice, next } = race;
  return (
    <section className={styles['panel']}>
      <div className={styles['top']}>
        <PhoneClock clock={race.clock} />
        <LapsToGo laps={race.lapsToGo} />
      </div>
      {ladder.line === null && <p className={styles['note']}>{texts.firstPair}</p>}
      <div className={styles['ladder']}>
        {ladder.above.map((row) => (
          <SkaterRow key={row.id} row={row} />
        ))}
        {ladder.line !== null && <LeaderRow line={ladder.line} />}
        {ladder.below.map((row) => (
          <SkaterRow key={row.id} row={row} />
        ))}
      </div>
      {notice !== null && <RecordBanner notice={notice} />}
      {next !== null && (
        <p className={styles['note']}>
          {texts.next(next.pair)}: <b>{next.names.join(' – ')}</b>
        </p>
      )}
    </section>
  );
}
