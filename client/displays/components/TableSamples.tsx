/** The standings table: the leader, shared ranks, records, remarks, marks, new rows and a pinned one; large and small. */
import { StandingsTable } from '../../components/StandingsTable.tsx';
import { Part, Sample } from './Sample.tsx';
import { FRESH, FULL, LARGE } from './tables.ts';
import styles from './TableSamples.module.css';

export function TableSamples() {
  return (
    <Part name="Standings" isStacked>
      <Sample says="leader, shared ranks, records, remarks, marks">
        <StandingsTable standings={FULL} className={styles['table']} />
      </Sample>
      <Sample says="a new leader, and the other of the pair pinned from a later page">
        <StandingsTable standings={FRESH} className={styles['table']} />
      </Sample>
      <Sample says="three rows for far seats">
        <StandingsTable standings={LARGE} className={styles['table']} />
      </Sample>
      <Sample says="old numbers" isStale>
        <StandingsTable standings={FRESH} className={styles['table']} />
      </Sample>
    </Part>
  );
}
