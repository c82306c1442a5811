/** The lower part of an upright stage: where the skaters are, the standings, and the record at its foot. */
import type { ReactNode } from 'react';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import type { RehearsalView } from '#shared/view/heading.ts';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { StandingsTable } from '../../../components/StandingsTable.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Note } from '../scenes/Note.tsx';
import styles from './PortraitBelow.module.css';
import { PortraitFooter } from './PortraitFooter.tsx';

export interface PortraitBelowProps {
  readonly beside: BesideView | null;
  readonly record: RecordBlockView | null;
  readonly rehearsal: RehearsalView;
  /** Where there is room: the map, and what stands beside it. */
  readonly map?: ReactNode;
  readonly way?: ReactNode;
}

export function PortraitBelow({ beside, record, rehearsal, map = null, way = null }: PortraitBelowProps) {
  const texts = useTexts();
  const hasMap = map !== null;
  const isBare = beside === null && !hasMap;
  return (
    <section className={styles['below']} data-map={hasMap ? '' : undefined} data-bare={isBare ? '' : undefined}>
      {way !== null && <div className={styles['way']}>{way}</div>}
      {hasMap && <div className={styles['map']}>{map}</div>}
      {isBare && <Note rehearsal={rehearsal} />}
      {beside !== null && (
        <>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{texts.standings}</h2>
            {!hasMap && <Note rehearsal={rehearsal} />}
            <When beside={beside} />
          </header>
          <StandingsTable standings={beside.standings} look="short" hasLine={false} className={styles['table']} />
        </>
      )}
      <PortraitFooter record={hasMap && rehearsal !== 'none' ? null : record} standings={beside?.standings ?? null}>
        {hasMap && <Note rehearsal={rehearsal} />}
      </PortraitFooter>
    </section>
  );
}

/** After which pair, or during which, the table stands so. */
function When({ beside: { afterPair, duringPair } }: { readonly beside: BesideView }) {
  const texts = useTexts();
  if (duringPair !== null) return <p className={styles['pair']}>{texts.during(duringPair)}</p>;
  return afterPair !== null && <p className={styles['pair']}>{texts.afterJust(afterPair)}</p>;
}
