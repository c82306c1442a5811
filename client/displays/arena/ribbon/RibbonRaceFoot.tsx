/** Under the clock of a ribbon: how far it still is or how sure the times are, and always the record to beat. */
import type { Certainty } from '#shared/view/certainty.ts';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { LapCounter } from '../scenes/LapCounter.tsx';
import { StatusWord } from '../stack/StatusWord.tsx';
import styles from './RibbonRaceFoot.module.css';
import { RibbonRecord } from './RibbonRecord.tsx';

export interface RibbonRaceFootProps {
  readonly lapsToGo: number | null;
  /** Once all are home. */
  readonly status: Certainty | null;
  readonly record: RecordBlockView | null;
}

export function RibbonRaceFoot({ lapsToGo, status, record }: RibbonRaceFootProps) {
  const hasState = lapsToGo !== null || status !== null;
  return (
    <div className={styles['foot']} data-shares={hasState && record !== null ? '' : undefined}>
      {lapsToGo !== null && <LapCounter laps={lapsToGo} className={styles['laps']} />}
      {lapsToGo === null && <StatusWord status={status} />}
      {record !== null && <RibbonRecord record={record} className={styles['shortRecord']} />}
    </div>
  );
}
