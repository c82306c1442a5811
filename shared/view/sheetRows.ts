/** The rows of a printed sheet: ranked, then marked, then those who have not raced, each with all its splits (rules K1–K5, I2, T6). */
import type { RemarkCode } from '../facts/officialFacts.ts';
import { raceKeyText, type EntryId, type StartLane, type Wave } from '../primitives/ids.ts';
import { raceOf, races } from '../project/pairs.ts';
import { splitRank } from '../project/passingOrder.ts';
import type { Remark } from '../project/pairRecord.ts';
import { distance as distanceOf, entries } from '../project/programme.ts';
import { passageAt, type Race } from '../project/race.ts';
import { standings, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import { armbandOf, type Armband } from '../rules/track.ts';
import { gapText, raceTimeText, shownTimeText, type NumberLocale } from './format.ts';
import { rankText, skaterName, timeView, type IrmView, type SkaterName, type TimeView } from './rows.ts';
import { sheetFlags, type SheetFlag } from './sheetFlags.ts';

export interface SheetSplit {
  readonly pointM: number;
  /** Null where the point was not timed; so is what follows from it. */
  readonly time: string | null;
  readonly lap: string | null;
  readonly rank: number | null;
}

export interface SheetRemark {
  readonly remark: RemarkCode;
  readonly note: string | null;
}

export interface SheetSkater extends SkaterName {
  /** As it was entered: `van Elst`. */
  readonly familyName: string;
  readonly bib: number | null;
}

export interface SheetPlace {
  readonly pair: number;
  readonly wave: Wave;
  readonly lane: StartLane;
  readonly armband: Armband;
}

export interface SheetRow {
  readonly id: string;
  readonly kind: 'ranked' | 'marked' | 'notRaced';
  /** `3`, and `=3` where it is shared (K2); a few marked rows have one (I1). */
  readonly rank: string | null;
  readonly place: SheetPlace;
  readonly skater: SheetSkater;
  readonly time: TimeView | null;
  readonly behind: string | null;
  /** One for every passing point, in order. */
  readonly splits: readonly SheetSplit[];
  readonly irm: IrmView | null;
  readonly remarks: readonly SheetRemark[];
  readonly flags: readonly SheetFlag[];
}

export function sheetRows(state: CompetitionState, distance: number, locale: NumberLocale): readonly SheetRow[] {
  const rows = standings(state, distance);
  const placed = new Set(rows.map(({ entry }) => entry));
  const waiting = races(state, distance).filter(({ entry }) => !placed.has(entry));
  return [
    ...rows.map((row) => placedRow(state, row, locale)),
    ...waiting.map((race) => waitingRow(state, race, locale)),
  ];
}

function placedRow(state: CompetitionState, row: StandingsRow, locale: NumberLocale): SheetRow {
  const { race, rank, isRankShared, finish, behind, irm, remarks, status, showsThousandth } = row;
  return {
    id: raceKeyText(race),
    kind: irm === null ? 'ranked' : 'marked',
    rank: rank === null ? null : rankText(rank, isRankShared),
    place: { pair: race.pair, wave: race.wave, lane: race.lane, armband: armbandOf(race.wave, race.lane) },
    skater: sheetSkater(state, row.entry),
    time: finish === null ? null : timeView(finish.elapsedMs, status, locale, showsThousandth),
    behind: behind === null ? null : gapText(behind, locale),
    splits: splitsOf(state, race.distance, raceOf(state, race), locale),
    irm: irm === null ? null : { code: irm.irm, reason: irm.reason },
    remarks: remarks.map(remarkOf),
    flags: sheetFlags(state, race),
  };
}

/** Who is on the ice already has splits (K4). */
function waitingRow(state: CompetitionState, race: Race, locale: NumberLocale): SheetRow {
  const { key, entry, armband, remarks } = race;
  return {
    id: raceKeyText(key),
    kind: 'notRaced',
    rank: null,
    place: { pair: key.pair, wave: key.wave, lane: key.lane, armband },
    skater: sheetSkater(state, entry),
    time: null,
    behind: null,
    splits: splitsOf(state, key.distance, race, locale),
    irm: null,
    remarks: remarks.map(remarkOf),
    flags: [],
  };
}

export function sheetSkater(state: CompetitionState, entry: EntryId): SheetSkater {
  const known = entries(state).get(entry);
  return { ...skaterName(state, entry), familyName: known?.familyName ?? entry, bib: known?.bib ?? null };
}

function splitsOf(state: CompetitionState, distance: number, race: Race | null, locale: NumberLocale) {
  const lengthM = distanceOf(state, distance)?.lengthM;
  return lengthM === undefined ? [] : passingPointsM(lengthM).map((pointM) => splitAt(state, race, pointM, locale));
}

function splitAt(state: CompetitionState, race: Race | null, pointM: number, locale: NumberLocale): SheetSplit {
  const passage = race === null ? null : passageAt(race, pointM);
  if (race === null || passage === null) return { pointM, time: null, lap: null, rank: null };
  const { elapsedMs, lap } = passage;
  return {
    pointM,
    time: raceTimeText(elapsedMs, locale),
    lap: lap === null ? null : shownTimeText(lap, locale),
    rank: splitRank(state, race.key, pointM),
  };
}

function remarkOf({ remark, note }: Remark): SheetRemark {
  return { remark, note };
}
