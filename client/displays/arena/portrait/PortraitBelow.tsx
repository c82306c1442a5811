/** The standings in the lower part of an upright stage, with the record at its foot. */
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
}

export function PortraitBelow({ beside, record, rehearsal }: PortraitBelowProps) {
  const texts = useTexts();
  return (
    <section className={styles['below']}>
      {beside === null && <Note rehearsal={rehearsal} />}
      {beside !== null && (
        <>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{texts.standings}</h2>
            <Note rehearsal={rehearsal} />
            <When beside={beside} />
          </header>
          <StandingsTable standings={beside.standings} look="short" hasLine={false} className={styles['table']} />
        </>
      )}
      <PortraitFooter record={record} standings={beside?.standings ?? null} />
    </section>
  );
}

/** After which pair, or during which, the table stands so. */
function When({ beside: { afterPair, duringPair } }: { readonly beside: BesideView }) {
  const texts = useTexts();
  if (duringPair !== null) return <p className={styles['pair']}>{texts.during(duringPair)}</p>;
  return afterPair !== null && <p className={styles['pair']}>{texts.afterJust(afterPair)}</p>;
}
