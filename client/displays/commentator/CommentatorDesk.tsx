/** How the parts lie on the desk: the pair and what it needs at the left, what to look up at the right, the important first. */
import type { CommentatorPairView } from '#shared/view/commentatorView.ts';
import { useFreshness, useLive } from '../../live/useLive.ts';
import { useTexts } from '../../text/useTexts.ts';
import styles from './CommentatorDesk.module.css';
import { DeskHeader } from './DeskHeader.tsx';
import type { DeskView } from './deskView.ts';
import { NextPairs } from './parts/NextPairs.tsx';
import { CorrectionList } from './parts/CorrectionList.tsx';
import { HeadToHead } from './parts/HeadToHead.tsx';
import { RecordList } from './parts/RecordList.tsx';
import { SkaterCards } from './parts/SkaterCards.tsx';
import { StandingsList } from './parts/StandingsList.tsx';
import { TargetTable } from './parts/TargetTable.tsx';

/** From here on the two tables stand beside each other where there is room. */
const MANY_POINTS = 6;

export function CommentatorDesk({ view }: { readonly view: DeskView }) {
  const freshness = useFreshness();
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const isStale = freshness.kind === 'late' || freshness.kind === 'lost';
  return (
    <div
      className={styles['desk']}
      data-stale={isStale ? '' : undefined}
      data-long={hasManyPoints(view) ? '' : undefined}
      data-quartet={view.pair !== null && view.pair.duels.length > 1 ? '' : undefined}
    >
      <DeskHeader
        view={view}
        quietSeconds={isStale ? freshness.quietSeconds : null}
        isOutdated={isOutdated}
        isLost={freshness.kind === 'lost'}
      />
      {view.pair === null ? <Holding view={view} /> : <Race pair={view.pair} />}
    </div>
  );
}

function hasManyPoints({ pair }: DeskView): boolean {
  return pair !== null && pair.targets !== null && pair.targets.points.length >= MANY_POINTS;
}

function Race({ pair }: { readonly pair: CommentatorPairView }) {
  const { targets } = pair;
  return (
    <main className={styles['columns']}>
      <div className={styles['left']}>
        <SkaterCards pair={pair} />
        <div className={styles['tables']}>
          {targets !== null && <TargetTable table={targets} />}
          <HeadToHead duels={pair.duels} />
        </div>
      </div>
      <div className={styles['right']}>
        <StandingsList rows={pair.standings} ranked={pair.ranked} />
        <RecordList records={pair.records} />
        <NextPairs pairs={pair.coming} />
        <CorrectionList corrections={pair.corrections} />
      </div>
    </main>
  );
}

/** Before there is a start list. */
function Holding({ view: { programme } }: { readonly view: DeskView }) {
  const texts = useTexts();
  return (
    <main className={styles['holding']}>
      <p>{programme.name ?? texts.waiting}</p>
      <ul>
        {programme.distances.map(({ number, title }) => (
          <li key={number}>{texts.distance(title)}</li>
        ))}
      </ul>
    </main>
  );
}
