/** One page of the standings: rows with rank, time and distance to the first; who just finished is marked (rules K1–K4, I1, I2). */
import { isSameRace, raceKeyText, type StartLane } from '../primitives/ids.ts';
import { markOf, takesLead } from '../project/marks.ts';
import { raceOf, type PairTrace } from '../project/pairs.ts';
import { standings, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Armband } from '../rules/track.ts';
import { gapText, type NumberLocale } from './format.ts';
import {
  badgesOf,
  gapView,
  rankText,
  skaterName,
  timeView,
  type BadgeView,
  type IrmView,
  type SkaterName,
  type TimeView,
} from './rows.ts';
import type { MarkSign } from '../project/marks.ts';

export interface StandingsRowView {
  readonly id: string;
  readonly rank: string | null;
  readonly isLeader: boolean;
  /** Of those who just finished; null for all others. */
  readonly armband: Armband | null;
  readonly lane: StartLane;
  readonly skater: SkaterName;
  readonly badges: readonly BadgeView[];
  readonly time: TimeView | null;
  readonly irm: IrmView | null;
  readonly remarks: readonly string[];
  /** `plain` in the table; a sign only while the pair that just finished is shown as new. */
  readonly gap: { readonly look: MarkSign | 'plain'; readonly text: string } | null;
  /** Belongs to a later page and is shown here because it is new. */
  readonly isPinned: boolean;
}

export interface StandingsPanelView {
  readonly rows: readonly StandingsRowView[];
  /** Whether the page begins with the leader, under whom the line lies. */
  readonly hasLeader: boolean;
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly rowsPerPage: number;
}

export interface StandingsRequest {
  readonly distance: number;
  /** The pair that just finished, while its rows are shown as new. */
  readonly fresh: PairTrace | null;
  /** The pair whose rows keep their armband: the live one. */
  readonly live: PairTrace | null;
  /** Counts on for ever; the page is its remainder. */
  readonly turn: number;
  readonly rowsPerPage: number;
  readonly locale: NumberLocale;
}

export function standingsPanel(state: CompetitionState, request: StandingsRequest): StandingsPanelView {
  const { distance, turn, rowsPerPage, fresh } = request;
  const all = standings(state, distance);
  const pages = Math.max(1, Math.ceil(all.length / rowsPerPage));
  const page = turn % pages;
  const first = page * rowsPerPage;
  const rows = all.slice(first, first + rowsPerPage);
  const elsewhere = fresh === null ? [] : all.slice(first + rowsPerPage).filter((row) => isOfPair(row, fresh));
  const kept = rows.slice(0, rowsPerPage - elsewhere.length);
  return {
    rows: [
      ...kept.map((row) => rowView(state, row, request, false)),
      ...elsewhere.map((row) => rowView(state, row, request, true)),
    ],
    hasLeader: page === 0 && all[0]?.rank === 1,
    from: all.length === 0 ? 0 : first + 1,
    to: first + kept.length,
    total: all.length,
    page,
    pages,
    rowsPerPage,
  };
}

function isOfPair(row: StandingsRow, pair: PairTrace | null): boolean {
  return pair !== null && row.race.distance === pair.distance && row.race.pair === pair.pair;
}

function rowView(
  state: CompetitionState,
  row: StandingsRow,
  { live, fresh, locale }: StandingsRequest,
  isPinned: boolean,
): StandingsRowView {
  const { rank, isRankShared, finish, irm, status, showsThousandth, remarks } = row;
  const armband = live?.races.find((race) => isSameRace(race.key, row.race))?.armband ?? null;
  return {
    id: raceKeyText(row.race),
    rank: rank === null ? null : rankText(rank, isRankShared),
    isLeader: rank === 1,
    armband,
    lane: row.race.lane,
    skater: skaterName(state, row.entry),
    badges: badgesOf(state, row.race),
    time: finish === null || irm !== null ? null : timeView(finish.elapsedMs, status, locale, showsThousandth),
    irm: irm === null ? null : { code: irm.irm, reason: irm.reason },
    remarks: remarks.map(({ remark }) => remark),
    gap: gapOf(state, row, isOfPair(row, fresh), locale),
    isPinned,
  };
}

/** A new leader shows what was gained; everybody else the distance to the first. */
function gapOf(
  state: CompetitionState,
  row: StandingsRow,
  isFresh: boolean,
  locale: NumberLocale,
): StandingsRowView['gap'] {
  const race = isFresh && row.rank === 1 ? raceOf(state, row.race) : null;
  if (race !== null && race.finish !== null && takesLead(state, race)) {
    const { sign, text } = gapView(markOf(state, race, race.finish), locale);
    return text === null ? null : { look: sign === 'level' ? 'ahead' : sign, text };
  }
  if (row.behind === null) return null;
  if (!isFresh) return { look: 'plain', text: gapText(row.behind, locale) };
  return { look: row.behind === 0 ? 'level' : 'behind', text: gapText(row.behind, locale) };
}
