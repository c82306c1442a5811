/**
 * What of the race stands over the picture now: each graphic with its content, or null while it has nothing true to show or
 * its moment is over. Tells only what is released for air (rule R9).
 */
import { toCentis, type Centis } from '../primitives/time.ts';
import { nextPair } from '../project/live.ts';
import { onAir } from '../project/onAir.ts';
import type { PairTrace } from '../project/pairs.ts';
import { lastPassage } from '../project/race.ts';
import { recordFlags, type RecordFlag } from '../project/recordFlags.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { PAGE_MS } from './arenaRest.ts';
import { arenaMoment, type ArenaMoment } from './arenaScene.ts';
import { gapText, type NumberLocale } from './format.ts';
import { headingView, rehearsalView, type HeadingView, type RehearsalView } from './heading.ts';
import { ladder, ladderRow } from './ladder.ts';
import { nextPairView, type LaneCard } from './nextPairPanel.ts';
import type { OverlayElement, OverlayOptions } from './overlayElements.ts';
import {
  NO_GRAPHICS,
  type ClockGraphic,
  type Graphics,
  type NextGraphic,
  type RecordGraphic,
  type SplitGraphic,
  type TableGraphic,
  type ToBeatGraphic,
} from './overlayGraphics.ts';
import { podiumView } from './podiumPanel.ts';
import { clockView, lapsToGoView, waveClocks } from './raceClock.ts';
import { recordBlock } from './recordBlock.ts';
import { latestRecord, recordMomentView, withdrawnOf } from './recordMoment.ts';
import type { GapView } from './rows.ts';
import { standingsPanel } from './standingsPanel.ts';
import { standingsStatus } from './standingsScene.ts';

export interface OverlayView {
  readonly graphics: Graphics;
  readonly rehearsal: RehearsalView;
  readonly validUntil: number | null;
}

/** A split stands for as long as it is news. */
const SPLIT_MS = 6000;
/** A record that was taken back stands for as long as it takes to say so. */
const WITHDRAWN_MS = 15_000;
/** Fewer where four names of the next pair need two lines under the table. */
const [RESULT_ROWS, RESULT_ROWS_OF_QUARTETS] = [8, 6];
const STANDINGS_ROWS = 10;

interface Scope {
  readonly state: CompetitionState;
  readonly options: OverlayOptions;
  readonly moment: ArenaMoment;
  readonly pair: PairTrace;
  readonly heading: HeadingView;
  readonly now: number;
  /** Instants at which something of this changes although no fact comes. */
  readonly changes: number[];
}

export function overlayView(state: CompetitionState, options: OverlayOptions, now: number): OverlayView {
  const told = onAir(state);
  const moment = arenaMoment(told, now);
  const heading = moment.pair === null ? null : headingView(told, moment.pair);
  const rehearsal = rehearsalView(told);
  if (moment.pair === null || heading === null) {
    return { graphics: beforeTheFirst(told, options), rehearsal, validUntil: moment.until };
  }
  const changes = moment.until === null ? [] : [moment.until];
  const scope: Scope = { state: told, options, moment, pair: moment.pair, heading, now, changes };
  const asked = <Name extends OverlayElement>(name: Name) =>
    options.elements.includes(name) ? MAKE[name](scope) : null;
  const graphics: Graphics = {
    clock: asked('clock'),
    pair: asked('pair'),
    name: asked('name'),
    split: asked('split'),
    results: asked('results'),
    standings: asked('standings'),
    record: asked('record'),
    'time-to-beat': asked('time-to-beat'),
    next: asked('next'),
    podium: asked('podium'),
  };
  const later = changes.filter((instant) => instant > now);
  return { graphics, rehearsal, validUntil: later.length === 0 ? null : Math.min(...later) };
}

/** Nobody was on the ice yet: all there is to say is who will be. */
function beforeTheFirst(state: CompetitionState, options: OverlayOptions): Graphics {
  const first = options.elements.includes('next') ? nextPair(state) : null;
  return first === null ? NO_GRAPHICS : { ...NO_GRAPHICS, next: nextGraphic(state, first, options) };
}

const MAKE: { readonly [Name in OverlayElement]: (scope: Scope) => Graphics[Name] } = {
  clock: clockGraphic,
  pair: (scope) =>
    isBefore(scope) || scope.options.isHeld ? nextGraphic(scope.state, scope.pair, scope.options) : null,
  name: nameGraphic,
  split: splitGraphic,
  results: (scope) =>
    tableGraphic(scope, isQuartet(nextPair(scope.state)) ? RESULT_ROWS_OF_QUARTETS : RESULT_ROWS, false),
  standings: (scope) => tableGraphic(scope, STANDINGS_ROWS, true),
  record: recordGraphic,
  'time-to-beat': toBeatGraphic,
  next(scope) {
    const next = isResting(scope) || scope.options.isHeld ? nextPair(scope.state) : null;
    return next === null ? null : nextGraphic(scope.state, next, scope.options);
  },
  podium(scope) {
    const { state, pair, heading, options, moment } = scope;
    if (moment.scene !== 'podium' && !options.isHeld) return null;
    const podium = podiumView(state, pair.distance, options.locale);
    return podium === null ? null : { ...podium, heading: { ...heading, pair: null } };
  },
};

/** The pair is called and has not started. */
function isBefore({ pair }: Scope): boolean {
  return pair.phase === 'called';
}

function isQuartet(pair: PairTrace | null): boolean {
  return pair !== null && pair.races.some(({ key }) => key.wave === 2);
}

/** The pair has been seen, and the next one is not there yet. */
function isResting({ moment }: Scope): boolean {
  return moment.restFrom !== null;
}

function clockGraphic(scope: Scope): ClockGraphic | null {
  const { state, pair, options } = scope;
  const isShown = options.isHeld ? pair.starts.size > 0 : !isBefore(scope) && !isResting(scope);
  if (!isShown || pair.phase === 'scheduled') return null;
  return {
    clock: clockView(state, pair, options.locale),
    waves: waveClocks(state, pair, options.locale),
    lapsToGo: lapsToGoView(state, pair),
    ladder: ladder(state, pair, options.locale),
  };
}

function nextGraphic(state: CompetitionState, pair: PairTrace, options: OverlayOptions): NextGraphic | null {
  const heading = headingView(state, pair);
  return heading === null ? null : { heading, next: nextPairView(state, pair, options.locale) };
}

function nameGraphic(scope: Scope): LaneCard | null {
  const { state, pair, options } = scope;
  if (!isBefore(scope) && !options.isHeld) return null;
  const { cards } = nextPairView(state, pair, options.locale);
  return cards.find(({ lane, starter }) => lane === options.lane && starter !== null) ?? null;
}

/** As long as it is news, and not beside the results, which have it in its place. */
function splitGraphic(scope: Scope): SplitGraphic | null {
  const { state, pair, options, now, changes } = scope;
  if (isResting(scope) && !options.isHeld) return null;
  const passed = pair.races.flatMap((race) => {
    const last = lastPassage(race);
    return last === null || race.irm !== null ? [] : [{ race, last, until: last.at + SPLIT_MS }];
  });
  const news = options.isHeld ? passed : passed.filter(({ until }) => until > now);
  if (news.length === 0) return null;
  changes.push(...news.map(({ until }) => until));
  const furthestM = Math.max(...news.map(({ last }) => last.pointM));
  // Together they go: the first must not leave the second behind.
  const waves = new Set(news.filter(({ last }) => last.pointM === furthestM).map(({ race }) => race.key.wave));
  const furthest = passed
    .filter(({ last, race }) => last.pointM === furthestM && waves.has(race.key.wave))
    .toSorted((a, b) => a.last.elapsedMs - b.last.elapsedMs)
    .map(({ race }) => race);
  const ofWave = pair.races.filter(({ key, irm }) => key.wave === furthest[0]?.key.wave && irm === null);
  return {
    rows: furthest.map((race) => ladderRow(state, race, options.locale)),
    places: Math.max(furthest.length, ofWave.length),
  };
}

function tableGraphic(scope: Scope, rowsPerPage: number, isPaged: boolean): TableGraphic | null {
  const { state, pair, options, moment, heading, now, changes } = scope;
  const isShown = isResting(scope) || options.isHeld;
  if (!isShown || standings(state, pair.distance).length === 0) return null;
  const shownMs = Math.max(0, now - (moment.since ?? now));
  const turned = isPaged ? Math.trunc(shownMs / PAGE_MS) : 0;
  const turn = isPaged ? turned + (options.pagesAhead ?? 0) : 0;
  const fresh = isBefore(scope) ? null : pair;
  const request = { distance: pair.distance, fresh, live: fresh, turn, rowsPerPage, locale: options.locale };
  const table = standingsPanel(state, request);
  if (isPaged && table.pages > 1) changes.push(now - shownMs + (turned + 1) * PAGE_MS);
  return { heading, status: standingsStatus(state, pair.distance), table };
}

/** From its release until the next pair is called: of the pair on the ice, or taken back a moment ago. */
function recordGraphic(scope: Scope): RecordGraphic | null {
  const { state, pair, options, now, changes } = scope;
  const back = withdrawnOf(state, pair.distance).at(-1);
  const backUntil = (back?.withdrawnBy?.at ?? -Infinity) + WITHDRAWN_MS;
  const isBackNews = back !== undefined && now < backUntil;
  const told = isBackNews ? back : latestRecord(state, pair.distance, recordFlags(state));
  changes.push(backUntil);
  // What was taken back long ago is no record, however long the graphic is held.
  if (told === null || (told.withdrawnBy !== null && !isBackNews)) return null;
  const isNews = isBackNews || (told.flag.race.pair === pair.pair && !isBefore(scope));
  if (!isNews && !options.isHeld) return null;
  const moment = recordMomentView(state, told, options.locale);
  return { moment, gain: isBackNews ? null : gainOf(told.flag, options.locale) };
}

function gainOf({ timeMs, previous, kind }: RecordFlag, locale: NumberLocale): GapView | null {
  if (kind === 'equalled') return null;
  return { sign: 'ahead', text: gapText((toCentis(timeMs) - toCentis(previous.timeMs)) as Centis, locale) };
}

/** Until the pair has passed its first point: then the gap says it. */
function toBeatGraphic(scope: Scope): ToBeatGraphic | null {
  const { state, pair, options } = scope;
  const isUnderWay = pair.races.some((race) => lastPassage(race) !== null);
  if (!options.isHeld && (isUnderWay || isResting(scope))) return null;
  const { toBeat } = nextPairView(state, pair, options.locale);
  return toBeat === null ? null : { toBeat, record: recordBlock(state, pair.distance, options.locale) };
}
