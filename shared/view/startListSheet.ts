/** The start list of a distance as it is printed: pair by pair, empty lanes and breaks of the ice included (rules S4, K7, R10). */
import type { RaceKey, StartLane, Wave } from '../primitives/ids.ts';
import { bestsAtStart, type Holding } from '../project/recordBook.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, iceBreakAfter } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { armbandOf } from '../rules/track.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { sheetHeading, sheetRecordsAtStart, type SheetHeading, type SheetRecord } from './sheetHeading.ts';
import { sheetSkater, type SheetPlace, type SheetSkater } from './sheetRows.ts';

export interface StartListRow {
  readonly place: SheetPlace;
  /** Null where the lane is empty. */
  readonly starter: Starter | null;
}

export interface Starter {
  readonly skater: SheetSkater;
  /** Left the list before the start; the lane stays empty. */
  readonly isWithdrawn: boolean;
  readonly isReskate: boolean;
  /** What a skater comes to this distance with, not what was skated in it since (R10). */
  readonly personalBest: string | null;
  readonly seasonBest: string | null;
}

export interface StartListPair {
  readonly pair: number;
  readonly rows: readonly StartListRow[];
  /** Length of the ice preparation after this pair. */
  readonly breakMinutes: number | null;
}

export interface StartListSheet extends SheetHeading {
  readonly plannedStart: number | null;
  readonly pairs: readonly StartListPair[];
  readonly records: readonly SheetRecord[];
}

/** Null when the programme has no such distance. */
export function startListSheet(state: CompetitionState, distance: number, locale: NumberLocale): StartListSheet | null {
  const heading = sheetHeading(state, distance);
  const opened = distanceOf(state, distance);
  if (heading === null || opened === null) return null;
  return {
    ...heading,
    plannedStart: opened.plannedStart,
    pairs: pairs(state, distance).map((trace) => ({
      pair: trace.pair,
      rows: rowsOf(state, trace, locale),
      breakMinutes: iceBreakAfter(state, distance, trace.pair)?.minutes ?? null,
    })),
    records: sheetRecordsAtStart(state, distance, locale),
  };
}

const WAVES: readonly Wave[] = [1, 2];
const LANES: readonly StartLane[] = ['inner', 'outer'];

function rowsOf(state: CompetitionState, trace: PairTrace, locale: NumberLocale): readonly StartListRow[] {
  const isSkated = (wave: Wave) => [...trace.races, ...trace.withdrawn].some(({ key }) => key.wave === wave);
  return WAVES.filter((wave) => isSkated(wave)).flatMap((wave) =>
    LANES.map((lane) => ({
      place: { pair: trace.pair, wave, lane, armband: armbandOf(wave, lane) },
      starter: starterAt(state, trace, { distance: trace.distance, pair: trace.pair, wave, lane }, locale),
    })),
  );
}

function starterAt(state: CompetitionState, trace: PairTrace, at: RaceKey, locale: NumberLocale): Starter | null {
  const isHere = ({ key }: { readonly key: RaceKey }) => key.wave === at.wave && key.lane === at.lane;
  const race = trace.races.find(isHere);
  const entry = race?.entry ?? trace.withdrawn.find(isHere)?.entry;
  if (entry === undefined) return null;
  const { pb, sb } = bestsAtStart(state, at.distance, entry);
  return {
    skater: sheetSkater(state, entry),
    isWithdrawn: race === undefined,
    isReskate: race !== undefined && race.reskateOf !== null,
    personalBest: timeText(pb, locale),
    seasonBest: timeText(sb, locale),
  };
}

function timeText(holding: Holding | null, locale: NumberLocale): string | null {
  return holding === null ? null : raceTimeText(holding.timeMs, locale);
}
