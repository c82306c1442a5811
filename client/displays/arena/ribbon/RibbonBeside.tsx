/** The best of the standings at the right end of a long ribbon. */
import type { CSSProperties } from 'react';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import { StandingsTable } from '../../../components/StandingsTable.tsx';
import { columnsOf } from '../stageShape.ts';
import styles from './RibbonBeside.module.css';

/** What the scene must know to leave room for them. */
export function placeBeside(beside: BesideView | null): {
  readonly style?: CSSProperties;
  readonly 'data-beside'?: '';
} {
  if (beside === null) return {};
  return { 'data-beside': '', style: { ['--beside-columns' as string]: columnsOf(beside.standings.rowsPerPage) } };
}

export function RibbonBeside({ beside: { standings } }: { readonly beside: BesideView }) {
  return (
    <StandingsTable
      standings={standings}
      look="short"
      hasLine={false}
      columns={columnsOf(standings.rowsPerPage)}
      className={styles['table']}
    />
  );
}
