/** A result that the public had seen was changed: what it was, what it is, who leads now and which record came or went (C3, R8). */
import type { IrmCode } from '../facts/officialFacts.ts';
import type { RecordScope } from '../facts/recordFacts.ts';
import { raceKeyText, type StartLane } from '../primitives/ids.ts';
import { races } from '../project/pairs.ts';
import { generalRecords } from '../project/recordBook.ts';
import { standings, standingsRowOf, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import type { ResultChange } from '../project/corrections.ts';
import type { Millis } from '../primitives/time.ts';
import type { Armband } from '../rules/track.ts';
import type { Correction, CorrectionCause } from './correctionsSeen.ts';
import { triggerOf, type Trigger } from './effects.ts';
import { gapText, raceTimeText, type NumberLocale } from './format.ts';
import { badgeView, rankText, skaterName, type BadgeView, type GapView, type SkaterName } from './rows.ts';

/** A time or a mark; both null where there is no result. */
export interface ResultText {
  readonly time: string | null;
  readonly irm: IrmCode | null;
}

export interface ChangeView {
  readonly id: string;
  /** Null when the skater is no longer in the start list. */
  readonly band: { readonly armband: Armband; readonly lane: StartLane } | null;
  readonly skater: SkaterName;
  readonly before: ResultText;
  readonly after: ResultText;
}

export interface CorrectedRow {
  readonly id: string;
  readonly rank: string | null;
  readonly band: ChangeView['band'];
  readonly skater: SkaterName;
  readonly time: string | null;
  /** A plate only for a skater whose result was corrected. */
  readonly gap: (GapView & { readonly isPlate: boolean }) | null;
}

export interface CorrectionView {
  readonly trigger: Trigger;
  readonly cause: CorrectionCause;
  /** One skater, or the two who changed lanes. */
  readonly changes: readonly ChangeView[];
  readonly first: CorrectedRow | null;
  readonly second: CorrectedRow | null;
  readonly withdrawn: { readonly badge: BadgeView; readonly time: string } | null;
  readonly stands: { readonly scope: RecordScope; readonly badge: BadgeView; readonly time: string } | null;
}

export function correctionView(state: CompetitionState, correction: Correction, locale: NumberLocale): CorrectionView {
  const { changes, cause, distance } = correction;
  const [first, ...others] = standings(state, distance);
  const changed = new Set(changes.map(({ entry }) => entry));
  const second = others.find((row) => changed.has(row.entry) && row.rank !== null) ?? others[0];
  const isMade = { locale, changed };
  return {
    trigger: triggerOf('correction', correction),
    cause,
    changes: changes.map((change) => changeView(state, change, locale)),
    first: first === undefined ? null : correctedRow(state, first, isMade),
    second: second === undefined || second.irm !== null ? null : correctedRow(state, second, isMade),
    ...recordsOf(state, correction, locale),
  };
}

function changeView(state: CompetitionState, change: ResultChange, locale: NumberLocale): ChangeView {
  const { entry, distance, timeBefore, timeAfter, irmBefore, irmAfter } = change;
  return {
    id: entry,
    band: bandOf(state, distance, entry),
    skater: skaterName(state, entry),
    before: resultText(timeBefore, irmBefore, locale),
    after: resultText(timeAfter, irmAfter, locale),
  };
}

function resultText(time: Millis | null, irm: string | null, locale: NumberLocale): ResultText {
  if (irm !== null) return { time: null, irm: irm as IrmCode };
  return { time: time === null ? null : raceTimeText(time, locale), irm: null };
}

function bandOf(state: CompetitionState, distance: number, entry: string): ChangeView['band'] {
  const counting = standings(state, distance).find((row) => row.entry === entry);
  const of = races(state, distance).filter((race) => race.entry === entry);
  const race = of.find(({ key }) => counting !== undefined && raceKeyText(key) === raceKeyText(counting.race)) ?? of[0];
  return race === undefined ? null : { armband: race.armband, lane: race.key.lane };
}

function correctedRow(
  state: CompetitionState,
  row: StandingsRow,
  { locale, changed }: { readonly locale: NumberLocale; readonly changed: ReadonlySet<string> },
): CorrectedRow {
  const { entry, rank, isRankShared, finish, behind, race } = row;
  const isPlate = changed.has(entry);
  return {
    id: raceKeyText(race),
    rank: rank === null ? null : rankText(rank, isRankShared),
    band: isPlate ? bandOf(state, race.distance, entry) : null,
    skater: skaterName(state, entry),
    time: finish === null ? null : raceTimeText(finish.elapsedMs, locale),
    gap: behind === null ? null : { sign: behind === 0 ? 'level' : 'behind', text: gapText(behind, locale), isPlate },
  };
}

const HEAVIEST: readonly RecordScope[] = ['WR', 'OR', 'TR', 'NR'];

function heaviest(flags: readonly RecordFlag[]): RecordFlag | null {
  return HEAVIEST.map((scope) => flags.find((flag) => flag.scope === scope)).find((flag) => flag !== undefined) ?? null;
}

/** The record that was lost and what stands instead; a record that a correction gave stands without one being lost. */
function recordsOf(
  state: CompetitionState,
  { lost, gained }: Correction,
  locale: NumberLocale,
): Pick<CorrectionView, 'withdrawn' | 'stands'> {
  const gone = heaviest(lost);
  const won = heaviest(gained);
  const withdrawn =
    gone === null
      ? null
      : { badge: { scope: gone.scope, look: 'withdrawn' as const }, time: raceTimeText(gone.timeMs, locale) };
  if (gone !== null) return { withdrawn, stands: standingAgain(state, gone, locale) };
  const stands =
    won === null ? null : { scope: won.scope, badge: badgeView(won), time: raceTimeText(won.timeMs, locale) };
  return { withdrawn, stands };
}

export function standingAgain(
  state: CompetitionState,
  { scope, race, previous }: RecordFlag,
  locale: NumberLocale,
): NonNullable<CorrectionView['stands']> {
  const line = generalRecords(state, race.distance).find((record) => record.scope === scope)?.now ?? previous;
  const holder = line.race === null || line.entry === null ? null : standingsRowOf(state, race.distance, line.entry);
  const look = holder?.status === 'provisional' ? 'pending' : 'confirmed';
  return { scope, badge: { scope, look }, time: raceTimeText(line.timeMs, locale) };
}
