/** What a correction did: the difference between two states in the words of the sport (rule C3). */
import { raceKeyText, type EntryId, type RaceKey } from '../primitives/ids.ts';
import type { Millis } from '../primitives/time.ts';
import { markOf, type Mark } from './marks.ts';
import { races } from './pairs.ts';
import { programme } from './programme.ts';
import { flagKey, standingFlags, type RecordFlag } from './recordFlags.ts';
import { standings, type StandingsRow } from './standings.ts';
import type { CompetitionState } from './state.ts';

/** One skater's result before and after; null where there was none. */
export interface ResultChange {
  readonly distance: number;
  readonly entry: EntryId;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly timeBefore: Millis | null;
  readonly timeAfter: Millis | null;
  readonly irmBefore: string | null;
  readonly irmAfter: string | null;
}

export interface MarkChange {
  readonly race: RaceKey;
  readonly pointM: number;
  /** Null where the passage did not exist. */
  readonly before: Mark | null;
  readonly after: Mark | null;
}

export interface CorrectionReport {
  readonly results: readonly ResultChange[];
  readonly marks: readonly MarkChange[];
  readonly flagsGained: readonly RecordFlag[];
  readonly flagsLost: readonly RecordFlag[];
}

/** Compares any two states of one competition, in either direction. */
export function corrections(before: CompetitionState, after: CompetitionState): CorrectionReport {
  const numbers = [...new Set([...programme(before), ...programme(after)].map((opened) => opened.distance))];
  const flagsBefore = standingFlags(before);
  const flagsAfter = standingFlags(after);
  return {
    results: numbers.flatMap((distance) => resultChanges(before, after, distance)),
    marks: numbers.flatMap((distance) => markChanges(before, after, distance)),
    flagsGained: without(flagsAfter, flagsBefore),
    flagsLost: without(flagsBefore, flagsAfter),
  };
}

/** Flags of the first list that the second does not hold with the same time. */
function without(flags: readonly RecordFlag[], others: readonly RecordFlag[]): readonly RecordFlag[] {
  const times = new Map(others.map((flag) => [flagKey(flag), flag.timeMs]));
  return flags.filter((flag) => times.get(flagKey(flag)) !== flag.timeMs);
}

function resultChanges(before: CompetitionState, after: CompetitionState, distance: number): readonly ResultChange[] {
  const [old, now] = [rowsByEntry(before, distance), rowsByEntry(after, distance)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((entry) => {
    const [was, is] = [old.get(entry), now.get(entry)];
    const change: ResultChange = {
      distance,
      entry,
      rankBefore: was?.rank ?? null,
      rankAfter: is?.rank ?? null,
      timeBefore: was?.finish?.elapsedMs ?? null,
      timeAfter: is?.finish?.elapsedMs ?? null,
      irmBefore: was?.irm?.irm ?? null,
      irmAfter: is?.irm?.irm ?? null,
    };
    const isChanged =
      change.rankBefore !== change.rankAfter ||
      change.timeBefore !== change.timeAfter ||
      change.irmBefore !== change.irmAfter;
    return isChanged ? [change] : [];
  });
}

function rowsByEntry(state: CompetitionState, distance: number): ReadonlyMap<EntryId, StandingsRow> {
  return new Map(standings(state, distance).map((row) => [row.entry, row]));
}

interface PlacedMark {
  readonly race: RaceKey;
  readonly pointM: number;
  readonly mark: Mark;
}

function markChanges(before: CompetitionState, after: CompetitionState, distance: number): readonly MarkChange[] {
  const [old, now] = [marksByPlace(before, distance), marksByPlace(after, distance)];
  return [...new Map([...old, ...now])].flatMap(([place, { race, pointM }]) => {
    const [was, is] = [old.get(place)?.mark ?? null, now.get(place)?.mark ?? null];
    const isSame = was?.sign === is?.sign && was?.gap === is?.gap;
    return isSame ? [] : [{ race, pointM, before: was, after: is }];
  });
}

function marksByPlace(state: CompetitionState, distance: number): ReadonlyMap<string, PlacedMark> {
  return new Map(
    races(state, distance).flatMap((race) =>
      race.passages.map((passage) => {
        const place = { race: race.key, pointM: passage.pointM, mark: markOf(state, race, passage) };
        return [`${raceKeyText(race.key)}/${passage.pointM}`, place] as const;
      }),
    ),
  );
}
