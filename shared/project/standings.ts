/** The standings of a distance: one row a skater who has a result or a mark (rules K1–K4, K7, I1–I3). */
import { memoByNumber } from '../primitives/memo.ts';
import { isSameRace, type EntryId, type RaceKey } from '../primitives/ids.ts';
import { shownDifference, toCentis, type Centis } from '../primitives/time.ts';
import type { TimingRules } from '../facts/programmeFacts.ts';
import { compareIrm } from '../rules/irm.ts';
import type { IrmMark, Remark } from './pairRecord.ts';
import { pairs, races, type Withdrawn } from './pairs.ts';
import { isOfficial, timingRules } from './programme.ts';
import { validFinish, type Passage, type Race } from './race.ts';
import { comparable, rankAscending } from './ranking.ts';
import type { CompetitionState } from './state.ts';

export type ResultStatus = 'provisional' | 'confirmed' | 'official';

export interface StandingsRow {
  readonly entry: EntryId;
  /** The run that counts; for a withdrawn skater the place in the start list. */
  readonly race: RaceKey;
  readonly rank: number | null;
  readonly isRankShared: boolean;
  readonly finish: Passage | null;
  /** Difference to the first; null for the first and for marked rows (K3). */
  readonly behind: Centis | null;
  /** Whether the thousandth decides and must be shown (T6). */
  readonly showsThousandth: boolean;
  readonly irm: IrmMark | null;
  readonly remarks: readonly Remark[];
  readonly status: ResultStatus;
}

/** Ranked rows first, then marked ones. */
export const standings = memoByNumber((state: CompetitionState, distance): readonly StandingsRow[] => {
  const rules = timingRules(state);
  const official = isOfficial(state, distance);
  const counting = countingRaces(state, distance);
  const timed = counting.filter((race) => validFinish(race) !== null);
  const marked = counting.filter((race) => race.irm !== null).toSorted(compareMarked);
  const rows = [...rankedRows(timed, rules), ...marked.map(markedRow), ...withdrawnRows(state, distance)];
  return official ? rows.map((row) => ({ ...row, status: 'official' as const })) : rows;
});

/** The first row, if it has a time: the skater to beat. */
export function leader(state: CompetitionState, distance: number): StandingsRow | null {
  const first = standings(state, distance)[0];
  return first === undefined || first.finish === null || first.irm !== null ? null : first;
}

export function standingsRowOf(state: CompetitionState, distance: number, entry: EntryId): StandingsRow | null {
  return standings(state, distance).find((row) => row.entry === entry) ?? null;
}

/**
 * The run that counts for each skater: the best valid one, else the last marked one (K7). Start order.
 * Skaters whose runs have no result yet are left out (K4).
 */
export const countingRaces = memoByNumber((state: CompetitionState, distance): readonly Race[] => {
  const best = new Map<EntryId, Race>();
  for (const race of races(state, distance)) {
    if (race.finish === null && race.irm === null) continue;
    const known = best.get(race.entry);
    if (known === undefined || isBetter(race, known)) best.set(race.entry, race);
  }
  return [...best.values()];
});

function isBetter(race: Race, known: Race): boolean {
  const [time, knownTime] = [validFinish(race)?.elapsedMs, validFinish(known)?.elapsedMs];
  if (time === undefined) return knownTime === undefined;
  return knownTime === undefined || time < knownTime;
}

function rankedRows(timed: readonly Race[], rules: TimingRules): readonly StandingsRow[] {
  const results = timed.flatMap((race) => {
    const finish = validFinish(race);
    return finish === null ? [] : [{ race, finish }];
  });
  const ranked = rankAscending(results, ({ finish }) => comparable(finish.elapsedMs, rules.rankUnit));
  const first = ranked[0]?.item.finish;
  const shown = ranked.map(({ item }) => toCentis(item.finish.elapsedMs));
  return ranked.map(({ item: { race, finish }, rank, isShared }, index) => ({
    ...commonRow(race),
    rank,
    isRankShared: isShared,
    finish,
    behind:
      first === undefined || rank === 1 ? null : shownDifference(finish.elapsedMs, first.elapsedMs, rules.difference),
    showsThousandth:
      rules.rankUnit === 'thousandth' && (shown[index - 1] === shown[index] || shown[index + 1] === shown[index]),
  }));
}

function commonRow(race: Race) {
  const status: ResultStatus = race.isConfirmed ? 'confirmed' : 'provisional';
  return { entry: race.entry, race: race.key, irm: race.irm, remarks: remarksOf(race), status };
}

/** A re-skate says so beside its time (RULES 4.5). */
function remarksOf(race: Race): readonly Remark[] {
  const isNoted = race.reskateOf === null || race.remarks.some(({ remark }) => remark === 'RS');
  return isNoted ? race.remarks : [...race.remarks, { remark: 'RS', note: null }];
}

function markedRow(race: Race): StandingsRow {
  return {
    ...commonRow(race),
    rank: race.irm?.rank ?? null,
    isRankShared: false,
    finish: race.finish,
    behind: null,
    showsThousandth: false,
  };
}

function compareMarked(a: Race, b: Race): number {
  if (a.irm === null || b.irm === null) return 0;
  return compareIrm(a.irm.irm, b.irm.irm);
}

/** One row a skater, and none for who is back in the start list. */
function withdrawnRows(state: CompetitionState, distance: number): readonly StandingsRow[] {
  const listed = new Set(races(state, distance).map((race) => race.entry));
  const withdrawn = pairs(state, distance).flatMap((trace) => trace.withdrawn);
  const last = new Map(withdrawn.map((each) => [each.entry, each]));
  return [...last.values()].filter(({ entry }) => !listed.has(entry)).map(withdrawnRow);
}

function withdrawnRow({ key, entry }: Withdrawn): StandingsRow {
  return {
    entry,
    race: key,
    rank: null,
    isRankShared: false,
    finish: null,
    behind: null,
    showsThousandth: false,
    irm: { irm: 'WDR', reason: null, rank: null },
    remarks: [],
    status: 'confirmed',
  };
}

/** Whether this run is the one that counts for its skater. */
export function isCounting(state: CompetitionState, key: RaceKey): boolean {
  return countingRaces(state, key.distance).some((race) => isSameRace(race.key, key));
}
