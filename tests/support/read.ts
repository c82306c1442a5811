/** Short readings of a state, so that a test can say in one line what it expects. */
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { markOf, type Mark } from '#shared/project/marks.ts';
import { races } from '#shared/project/pairs.ts';
import { splitRank } from '#shared/project/passingOrder.ts';
import { passageAt, type Race } from '#shared/project/race.ts';
import { generalRecords } from '#shared/project/recordBook.ts';
import { recordFlags, type RecordFlag } from '#shared/project/recordFlags.ts';
import { standings, standingsRowOf, type StandingsRow } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';

/** `1 kok`, `=2 bowe`, `DQ kramer`, `20 DNF falls`; in the order of the standings. */
export function ranking(state: CompetitionState, distance = 1): readonly string[] {
  return standings(state, distance).map(({ rank, isRankShared, irm, entry }) =>
    [rank === null ? null : `${isRankShared ? '=' : ''}${rank}`, irm?.irm, entry].filter(Boolean).join(' '),
  );
}

export function rowOf(state: CompetitionState, id: string, distance = 1): StandingsRow {
  return must(standingsRowOf(state, distance, id as EntryId), `a row for ${id}`);
}

/** The skater's latest run in the distance. */
export function runOf(state: CompetitionState, id: string, distance = 1): Race {
  return must(
    races(state, distance).findLast(({ entry }) => entry === id),
    `a run of ${id}`,
  );
}

/** The chosen times by point. */
export function timesOf(state: CompetitionState, id: string, distance = 1): Readonly<Record<number, number>> {
  return Object.fromEntries(runOf(state, id, distance).passages.map(({ pointM, elapsedMs }) => [pointM, elapsedMs]));
}

export function markAt(state: CompetitionState, id: string, pointM: number, distance = 1): Mark {
  const race = runOf(state, id, distance);
  return markOf(state, race, must(passageAt(race, pointM), `a passage of ${id} at ${pointM} m`));
}

/** `ahead -28 kok`: sign, gap in hundredths, whose time it was compared with; `none` without a reference. */
export function markText(state: CompetitionState, id: string, pointM: number, distance = 1): string {
  const { sign, gap, reference } = markAt(state, id, pointM, distance);
  return [sign, gap === null ? '' : String(gap + 0), reference?.entry ?? ''].filter((part) => part !== '').join(' ');
}

export function rankAt(state: CompetitionState, id: string, pointM: number, distance = 1): number | null {
  return splitRank(state, runOf(state, id, distance).key, pointM);
}

/** `OR kok pending`, `OR= x confirmed`, `OR kok confirmed superseded`; in the order in which they were earned. */
export function flagText({ scope, kind, entry, state, isSuperseded }: RecordFlag): string {
  return `${scope}${kind === 'equalled' ? '=' : ''} ${entry} ${state}${isSuperseded ? ' superseded' : ''}`;
}

export function flags(state: CompetitionState): readonly string[] {
  return recordFlags(state).map(flagText);
}

/** The line of a record now, in ms. */
export function lineOf(state: CompetitionState, scope: 'WR' | 'OR' | 'TR', distance = 1): number | null {
  return generalRecords(state, distance).find((record) => record.scope === scope)?.now.timeMs ?? null;
}
