/** Everything for those who talk over the race: the pair with what each needs, the pairs to come, standings, records, corrections. */
import { livePair, nextPair, pairsAfter } from '../project/live.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, isOfficial, programme } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { iceBreakEnd } from './arenaRest.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { commentatorRecords, type CommentatorRecordsView } from './commentatorRecords.ts';
import { comingPair, commentatorSkaters, type ComingPair, type CommentatorSkater } from './commentatorSkaters.ts';
import { correctedFigures, type CorrectedFigure } from './correctedFigures.ts';
import type { NumberLocale } from './format.ts';
import {
  headingView,
  holdingPanel,
  rehearsalView,
  type HeadingView,
  type ProgrammeView,
  type RehearsalView,
} from './heading.ts';
import { headToHead, type HeadToHeadView } from './headToHead.ts';
import { ladder, type EmptyLane } from './ladder.ts';
import { clockView, lapsToGoView, waveClocks, type ClockView, type WaveClockView } from './raceClock.ts';
import { standingsPanel, type StandingsRowView } from './standingsPanel.ts';
import { targetTable, type TargetTableView } from './targetTable.ts';

export interface CommentatorPairView {
  readonly heading: HeadingView;
  readonly phase: PairTrace['phase'];
  readonly isLastPair: boolean;
  readonly hasFalseStart: boolean;
  /** When it is planned to start: after the ice was prepared, or as the first of its distance; null when nobody said. */
  readonly startsAt: number | null;
  /** How sure the result of the pair is; null while somebody is still to come home. */
  readonly certainty: Certainty | null;
  /** Null before the first gun. */
  readonly clock: ClockView | null;
  /** Both clocks of a quartet; empty where one clock counts for all. */
  readonly waves: readonly WaveClockView[];
  readonly lapsToGo: number | null;
  readonly skaters: readonly CommentatorSkater[];
  readonly emptyLanes: readonly EmptyLane[];
  readonly duels: readonly HeadToHeadView[];
  readonly targets: TargetTableView | null;
  readonly coming: readonly ComingPair[];
  /** The first ten, and behind them those of the pair. */
  readonly standings: readonly StandingsRowView[];
  readonly ranked: number;
  readonly records: CommentatorRecordsView;
  readonly corrections: readonly CorrectedFigure[];
}

export interface CommentatorView {
  readonly rehearsal: RehearsalView;
  readonly programme: ProgrammeView;
  /** Null before there is a start list. */
  readonly pair: CommentatorPairView | null;
  readonly validUntil: null;
}

const [ROWS, COMING, CORRECTIONS] = [10, 2, 6];

export function commentatorView(state: CompetitionState, locale: NumberLocale): CommentatorView {
  const trace = pairInView(state);
  return {
    rehearsal: rehearsalView(state),
    programme: holdingPanel(state),
    pair: trace === null ? null : pairView(state, trace, locale),
    validUntil: null,
  };
}

/** On the ice until it is confirmed, then the next one to start, in the next distance too; at the very end the last one. */
function pairInView(state: CompetitionState): PairTrace | null {
  const live = livePair(state);
  if (live !== null && live.phase !== 'confirmed') return live;
  const next = nextPair(state);
  if (next !== null || (live !== null && !isOfficial(state, live.distance))) return next ?? live;
  const coming = programme(state)
    .filter(({ distance }) => !isOfficial(state, distance))
    .flatMap(({ distance }) => pairsAfter(state, distance, 0));
  return coming[0] ?? live;
}

/** Only of a pair that has not started. */
function startsAt(state: CompetitionState, { distance, pair, phase }: PairTrace): number | null {
  if (phase !== 'scheduled' && phase !== 'called') return null;
  const live = livePair(state);
  const before = live !== null && live.distance === distance && live.pair < pair ? live : null;
  if (before !== null) return iceBreakEnd(state, before)?.endsAt ?? null;
  return distanceOf(state, distance)?.plannedStart ?? null;
}

function pairView(state: CompetitionState, trace: PairTrace, locale: NumberLocale): CommentatorPairView | null {
  const { distance, pair, phase, races } = trace;
  const heading = headingView(state, trace);
  if (heading === null) return null;
  const isHome = phase === 'finished' || phase === 'confirmed';
  const coming = pairsAfter(state, distance, pair).slice(0, COMING);
  const { rows, total } = standingsPanel(state, {
    distance,
    live: trace,
    fresh: null,
    turn: 0,
    rowsPerPage: Number.MAX_SAFE_INTEGER,
    locale,
  });
  return {
    heading,
    phase,
    isLastPair: pairs(state, distance).every((each) => each.pair <= pair),
    hasFalseStart: trace.falseStarts.length > 0 && trace.starts.size === 0,
    startsAt: startsAt(state, trace),
    certainty: isHome ? certaintyOf(state, races) : null,
    clock: trace.starts.size === 0 && !isHome ? null : clockView(state, trace, locale),
    waves: waveClocks(state, trace, locale),
    lapsToGo: lapsToGoView(state, trace),
    skaters: commentatorSkaters(state, trace, locale),
    emptyLanes: ladder(state, trace, locale).emptyLanes,
    duels: headToHead(state, trace, locale),
    targets: targetTable(state, trace, locale),
    coming: coming.map((each, index) => comingPair(state, each, coming[index - 1]?.pair ?? pair, locale)),
    standings: rows.filter(({ armband }, index) => index < ROWS || armband !== null),
    ranked: total,
    records: commentatorRecords(state, distance, locale),
    corrections: correctedFigures(state, distance, CORRECTIONS, locale),
  };
}
