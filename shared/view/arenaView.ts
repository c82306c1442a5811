/** Everything the big arena screen shows, ready to be drawn: state and time in, one scene out. Words are added by the screen. */
import type { PairTrace } from '../project/pairs.ts';
import type { CompetitionState } from '../project/state.ts';
import { arenaMoment, type ArenaMoment } from './arenaScene.ts';
import { finishView, type FinishView } from './finishPanel.ts';
import type { NumberLocale } from './format.ts';
import {
  headingView,
  holdingPanel,
  rehearsalView,
  type HeadingView,
  type ProgrammeView,
  type RehearsalView,
} from './heading.ts';
import { ladder, statusOf, type LadderView } from './ladder.ts';
import { nextPairView, type NextPairView } from './nextPairPanel.ts';
import { clockView, lapsToGoView, type ClockView } from './raceClock.ts';
import { recordBlock, type RecordBlockView } from './recordBlock.ts';
import { standingsPanel, type StandingsPanelView } from './standingsPanel.ts';
import { isOfficial } from '../project/programme.ts';
import { standings, type ResultStatus } from '../project/standings.ts';

export interface ArenaOptions {
  readonly locale: NumberLocale;
  /** `standings` shows them always, whatever happens on the ice. */
  readonly scene: 'auto' | 'standings';
  /** How many rows can be read from the far seats: a property of the hall. */
  readonly rowsPerPage: number;
}

/** What every scene has. */
interface SceneFrame {
  readonly heading: HeadingView | null;
  readonly rehearsal: RehearsalView;
  /** How sure the result shown is; null where none is shown. */
  readonly status: ResultStatus | null;
  /** Instant from which the view must be computed anew although no fact came; null when only a fact changes it. */
  readonly validUntil: number | null;
}

export interface RaceScene {
  readonly clock: ClockView;
  readonly ladder: LadderView;
  readonly record: RecordBlockView | null;
  readonly lapsToGo: number | null;
}

export type ArenaView = SceneFrame &
  (
    | { readonly scene: 'holding'; readonly holding: ProgrammeView }
    | { readonly scene: 'nextPair'; readonly nextPair: NextPairView }
    | { readonly scene: 'race'; readonly race: RaceScene }
    | { readonly scene: 'finish'; readonly finish: FinishView }
    | { readonly scene: 'standings'; readonly standings: StandingsPanelView; readonly record: RecordBlockView | null }
  );

const PAGE_MS = 8000;
/** How long those who just finished are marked as new in the standings. */
const FRESH_MS = 12_000;

export function arenaView(state: CompetitionState, options: ArenaOptions, now: number): ArenaView {
  const moment = arenaMoment(state, now);
  const { pair } = moment;
  const rehearsal = rehearsalView(state);
  if (pair === null || moment.scene === 'holding') {
    return { scene: 'holding', holding: holdingPanel(state), heading: null, rehearsal, status: null, validUntil: null };
  }
  const frame = { heading: headingView(state, pair), rehearsal, status: null, validUntil: moment.until };
  if (moment.scene === 'standings' || options.scene === 'standings') {
    return { ...frame, ...standingsScene(state, pair, moment, options, now) };
  }
  if (moment.scene === 'nextPair')
    return { ...frame, scene: 'nextPair', nextPair: nextPairView(state, pair, options.locale) };
  const finish = moment.winner === null ? null : finishView(state, pair, moment.winner, options.locale);
  if (finish !== null) return { ...frame, scene: 'finish', finish, status: finish.winner.time.status };
  return { ...frame, scene: 'race', race: raceScene(state, pair, options.locale), status: raceStatus(state, pair) };
}

function raceScene(state: CompetitionState, pair: PairTrace, locale: NumberLocale): RaceScene {
  return {
    clock: clockView(state, pair, locale),
    ladder: ladder(state, pair, locale),
    record: recordBlock(state, pair.distance, locale),
    lapsToGo: lapsToGoView(state, pair),
  };
}

/** Nothing is said of a race that is still under way. */
function raceStatus(state: CompetitionState, pair: PairTrace): ResultStatus | null {
  const [first] = pair.races;
  return pair.phase === 'racing' || first === undefined ? null : statusOf(state, first);
}

function standingsScene(
  state: CompetitionState,
  pair: PairTrace,
  { since }: ArenaMoment,
  { locale, rowsPerPage }: ArenaOptions,
  now: number,
) {
  const shownMs = now - (since ?? 0);
  const turn = Math.max(0, Math.trunc(shownMs / PAGE_MS));
  const isFresh = since !== null && shownMs < FRESH_MS;
  const request = { distance: pair.distance, live: pair, fresh: isFresh ? pair : null, turn, rowsPerPage, locale };
  const panel = standingsPanel(state, request);
  const changes = [
    ...(isFresh ? [since + FRESH_MS] : []),
    ...(panel.pages > 1 ? [(since ?? 0) + (turn + 1) * PAGE_MS] : []),
  ];
  return {
    scene: 'standings' as const,
    standings: panel,
    record: recordBlock(state, pair.distance, locale),
    status: standingsStatus(state, pair.distance),
    validUntil: changes.length === 0 ? null : Math.min(...changes),
  };
}

/** A list is as sure as its least sure result. */
function standingsStatus(state: CompetitionState, distance: number): ResultStatus {
  if (isOfficial(state, distance)) return 'official';
  return standings(state, distance).some((row) => row.status === 'provisional') ? 'provisional' : 'confirmed';
}
