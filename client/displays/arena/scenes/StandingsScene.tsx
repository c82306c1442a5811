/** The standings, one page at a time, with the record before the competition below. */
import { clsx } from 'clsx';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import type { StandingsPanelView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { StandingsTable } from '../../../components/StandingsTable.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './StandingsScene.module.css';

export interface StandingsSceneProps {
  readonly standings: StandingsPanelView;
  readonly record: RecordBlockView | null;
}

export function StandingsScene({ standings, record }: StandingsSceneProps) {
  const texts = useTexts();
  const { from, to, total, page, pages } = standings;
  const line = record?.before ?? record?.now ?? null;
  return (
    <main>
      <StandingsTable key={page} standings={standings} className={styles['table']} />
      <footer className={styles['footer']}>
        {record !== null && line !== null && (
          <p className={styles['before']}>
            <span className={clsx(styles['record'], styles[record.scope])}>
              {texts.recordBefore(texts.record[record.scope], line.time)}
            </span>
            <FitText
              text={[line.holder, line.place].filter((part) => part !== null).join(', ')}
              widest={80}
              className={styles['holder']}
            />
          </p>
        )}
        <p className={styles['pages']}>
          {texts.rangeOf(from, to, total)}
          {pages > 1 && <PageBars page={page} pages={pages} />}
        </p>
      </footer>
    </main>
  );
}

function PageBars({ page, pages }: { readonly page: number; readonly pages: number }) {
  const bars = Array.from({ length: pages }, (_, index) => index);
  return (
    <span className={styles['bars']} aria-hidden>
      {bars.map((index) => (
        <span key={index} className={clsx(styles['bar'], index === page && styles['current'])} />
      ))}
    </span>
  );
}
