/** Everything the big arena screen shows, ready to be drawn: state and time in, one scene out. Words are added by the screen. */
import { raceKeyText } from '../primitives/ids.ts';
import type { PairTrace } from '../project/pairs.ts';
import type { CompetitionState } from '../project/state.ts';
import { arenaMoment, type ArenaMoment } from './arenaScene.ts';
import { askedMoment, type SceneChoice } from './arenaAsked.ts';
import { correctedTime } from './correctedTime.ts';
import { correctionView, type CorrectionView } from './correctionPanel.ts';
import { finishView, type FinishView } from './finishPanel.ts';
import type { NumberLocale } from './format.ts';
import { headingView, rehearsalView, type HeadingView, type RehearsalView } from './heading.ts';
import { holdingView, type HoldingView } from './holdingPanel.ts';
import { iceBreakView, type IceBreakView } from './iceBreakPanel.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { ladder, type LadderView } from './ladder.ts';
import { nextPairView, type NextPairView } from './nextPairPanel.ts';
import { podiumView, type PodiumView } from './podiumPanel.ts';
import { clockView, lapsToGoView, waveClocks, type ClockView, type WaveClockView } from './raceClock.ts';
import { recordBlock, type RecordBlockView } from './recordBlock.ts';
import { recordMomentView, type RecordMomentView } from './recordMoment.ts';
import { splitTable, type SplitTableView } from './splitTable.ts';
import { standingsScene, standingsStatus, type StandingsScene } from './standingsScene.ts';
import { trackMapView, type TrackMapView } from './trackMap.ts';

export interface ArenaOptions {
  readonly locale: NumberLocale;
  /** What is asked for is shown whatever happens on the ice, unless there is nothing to show in it. */
  readonly scene: SceneChoice;
  /** How many rows can be read from the far seats: a property of the hall. */
  readonly rowsPerPage: number;
  /** For `message`. */
  readonly message?: string | null | undefined;
}

/** What every scene has. */
interface SceneFrame {
  readonly heading: HeadingView | null;
  readonly rehearsal: RehearsalView;
  /** How sure the result shown is; null where none is shown. */
  readonly status: Certainty | null;
  /** Instant from which the view must be computed anew although no fact came; null when only a fact changes it. */
  readonly validUntil: number | null;
}

export interface RaceScene {
  readonly clock: ClockView;
  readonly ladder: LadderView;
  readonly record: RecordBlockView | null;
  readonly lapsToGo: number | null;
  readonly map: TrackMapView;
  /** Both clocks of a quartet; empty otherwise. */
  readonly waves: readonly WaveClockView[];
  readonly splits: SplitTableView | null;
  /** Times of rows that were put right a moment ago, as they were before, by the id of the row. */
  readonly corrected: Readonly<Record<string, string>>;
}

export type ArenaView = SceneFrame &
  (
    | { readonly scene: 'holding'; readonly holding: HoldingView }
    | { readonly scene: 'nextPair'; readonly nextPair: NextPairView }
    | { readonly scene: 'race'; readonly race: RaceScene }
    | { readonly scene: 'finish'; readonly finish: FinishView }
    | { readonly scene: 'record'; readonly moment: RecordMomentView }
    | { readonly scene: 'correction'; readonly correction: CorrectionView }
    | ({ readonly scene: 'standings' } & StandingsScene)
    | { readonly scene: 'iceBreak'; readonly iceBreak: IceBreakView }
    | { readonly scene: 'podium'; readonly podium: PodiumView }
    | { readonly scene: 'message'; readonly message: string }
    | { readonly scene: 'testcard' }
  );

export function arenaView(state: CompetitionState, options: ArenaOptions, now: number): ArenaView {
  const card = cardView(state, options);
  if (card !== null) return card;
  const auto = arenaMoment(state, now);
  const asked = askedMoment(state, options.scene, auto);
  return (
    (asked === null ? null : sceneOf(state, asked, options, now)) ??
    sceneOf(state, auto, options, now) ??
    holdingScene(state, auto, options)
  );
}

/** What shows nothing of the race. */
function cardView(state: CompetitionState, { scene, message }: ArenaOptions): ArenaView | null {
  const frame = { heading: null, rehearsal: rehearsalView(state), status: null, validUntil: null };
  if (scene === 'testcard') return { ...frame, scene };
  return scene === 'message' && message !== null && message !== undefined ? { ...frame, scene, message } : null;
}

function holdingScene(state: CompetitionState, { until }: ArenaMoment, { locale }: ArenaOptions): ArenaView {
  const holding = holdingView(state, locale);
  const rehearsal = rehearsalView(state);
  return { scene: 'holding', holding, heading: null, rehearsal, status: null, validUntil: until };
}

/** Null when the scene has nothing to show. */
function sceneOf(state: CompetitionState, moment: ArenaMoment, options: ArenaOptions, now: number): ArenaView | null {
  const { pair, scene, until } = moment;
  const { locale } = options;
  if (scene === 'holding' || pair === null) return holdingScene(state, moment, options);
  const rehearsal = rehearsalView(state);
  const frame = { heading: headingView(state, pair), rehearsal, status: null, validUntil: until };
  switch (scene) {
    case 'nextPair':
      return { ...frame, scene, nextPair: nextPairView(state, pair, locale) };
    case 'race':
      return { ...frame, ...raceScene(state, pair, locale, now, until) };
    case 'finish': {
      const finish = moment.winner === null ? null : finishView(state, pair, moment.winner, { locale, now });
      if (finish === null || moment.winner === null) return null;
      const validUntil = soonest(until, correctedTime(state, moment.winner, now, locale)?.until ?? null);
      return { ...frame, scene, finish, status: certaintyOf(state, [moment.winner]), validUntil };
    }
    case 'record':
      return moment.record === null
        ? null
        : { ...frame, scene, moment: recordMomentView(state, moment.record, locale) };
    case 'correction':
      return moment.correction === null
        ? null
        : { ...frame, scene, correction: correctionView(state, moment.correction, locale) };
    case 'standings':
      return { ...frame, scene, ...standingsScene(state, pair, moment, options, now) };
    case 'iceBreak': {
      const iceBreak = iceBreakView(state, pair, locale);
      return iceBreak === null ? null : { ...frame, scene, iceBreak };
    }
    case 'podium': {
      const podium = podiumView(state, pair.distance, locale);
      const heading = frame.heading === null ? null : { ...frame.heading, pair: null };
      const status = standingsStatus(state, pair.distance);
      return podium === null ? null : { ...frame, heading, scene, podium, status };
    }
  }
}

function raceScene(state: CompetitionState, pair: PairTrace, locale: NumberLocale, now: number, until: number | null) {
  const corrected = pair.races.flatMap((race) => {
    const former = correctedTime(state, race, now, locale);
    return former === null ? [] : [{ id: raceKeyText(race.key), ...former }];
  });
  return {
    scene: 'race' as const,
    race: {
      clock: clockView(state, pair, locale),
      ladder: ladder(state, pair, locale),
      record: recordBlock(state, pair.distance, locale),
      lapsToGo: lapsToGoView(state, pair),
      map: trackMapView(state, pair),
      waves: waveClocks(state, pair, locale),
      splits: splitTable(state, pair, locale),
      corrected: Object.fromEntries(corrected.map(({ id, text }) => [id, text])),
    },
    // Nothing is said of a race that is still under way.
    status: pair.phase === 'racing' ? null : certaintyOf(state, pair.races),
    validUntil: soonest(until, ...corrected.map((each) => each.until)),
  };
}

function soonest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}
