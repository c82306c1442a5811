/** The standings over the whole height of an upright stage. */
import { clsx } from 'clsx';
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import type { StandingsPanelView } from '#shared/view/standingsPanel.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { StandingsTable } from '../../../components/StandingsTable.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Note } from '../scenes/Note.tsx';
import { hasTallRows } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import { PortraitFooter } from './PortraitFooter.tsx';
import { PortraitHeading } from './PortraitHeading.tsx';
import styles from './PortraitStandings.module.css';

export interface PortraitStandingsProps extends Pick<ArenaView, 'heading' | 'status' | 'rehearsal'> {
  readonly standings: StandingsPanelView;
  readonly record: RecordBlockView | null;
}

export function PortraitStandings({ standings, record, heading, status, rehearsal }: PortraitStandingsProps) {
  const texts = useTexts();
  const isTall = hasTallRows(useStageSize(), standings.rowsPerPage);
  const pair = heading?.pair ?? null;
  return (
    <>
      {heading !== null && (
        <PortraitHeading heading={heading}>{status !== null && <StatusTag status={status} />}</PortraitHeading>
      )}
      <main className={styles['scene']} style={{ ['--rows' as string]: standings.rowsPerPage }}>
        <header className={styles['head']}>
          {pair !== null && heading !== null && <p>{texts.afterPair(pair, heading.pairs)}</p>}
          <Note rehearsal={rehearsal} />
        </header>
        <StandingsTable
          key={standings.page}
          standings={standings}
          look={isTall ? 'tall' : 'short'}
          className={clsx(styles['table'], isTall && styles['tall'])}
        />
        <PortraitFooter record={record} standings={standings} />
      </main>
    </>
  );
}
