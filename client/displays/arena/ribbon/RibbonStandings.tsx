/** The standings on a ribbon: few rows a page, in as many columns as it is long. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { StandingsPanelView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { StandingsTable } from '../../../components/StandingsTable.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { StatusWord } from '../stack/StatusWord.tsx';
import { columnsOf } from '../stageShape.ts';
import styles from './RibbonStandings.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonStandingsProps extends Pick<ArenaView, 'heading' | 'status' | 'rehearsal'> {
  readonly standings: StandingsPanelView;
}

export function RibbonStandings({ standings, heading, status, rehearsal }: RibbonStandingsProps) {
  const texts = useTexts();
  const { from, to, total, page, rowsPerPage } = standings;
  const pair = heading?.pair ?? null;
  return (
    <main>
      <RibbonTitle heading={heading} rehearsal={rehearsal} />
      <div className={styles['aside']}>
        {pair !== null && heading !== null && (
          <FitText text={texts.afterPair(pair, heading.pairs)} className={styles['pair']} />
        )}
        <StatusWord status={status} />
        <p className={styles['range']}>{texts.rangeOf(from, to, total)}</p>
      </div>
      <StandingsTable
        key={page}
        standings={standings}
        look="short"
        columns={columnsOf(rowsPerPage)}
        className={styles['table']}
      />
    </main>
  );
}
