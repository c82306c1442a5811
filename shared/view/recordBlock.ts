/** The record line of a distance as a screen shows it: the value now, whose it is, and what it was before. */
import type { RecordScope } from '../facts/recordFacts.ts';
import { entries } from '../project/programme.ts';
import { generalRecords, type Holding, type RecordState } from '../project/recordBook.ts';
import { flagsOfRace, type RecordFlag } from '../project/recordFlags.ts';
import type { Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { badgeView, type BadgeView } from './rows.ts';

export interface HoldingView {
  readonly time: string;
  /** `Kok` for a result of today, `Miho Takagi` for a loaded line. */
  readonly holder: string;
  /** Pair of today's distance in which it was set; null otherwise. */
  readonly pair: number | null;
  /** `Beijing 2022`; null when not known or set today. */
  readonly place: string | null;
}

export interface RecordBlockView {
  readonly scope: RecordScope;
  readonly now: HoldingView;
  /** The line before the competition; null while it still stands. */
  readonly before: HoldingView | null;
}

/** One holder of a line. */
export function recordLine(state: CompetitionState, holding: Holding, locale: NumberLocale): HoldingView {
  const { race, entry, timeMs } = holding;
  const familyName = race === null || entry === null ? undefined : entries(state).get(entry)?.familyName;
  return {
    time: raceTimeText(timeMs, locale),
    holder: familyName ?? holding.holder,
    pair: race?.pair ?? null,
    place: race === null ? placeText(holding) : null,
  };
}

/** `Salt Lake City 2019`; null when neither place nor year is known. */
export function placeText({ venue, day }: Pick<Holding, 'venue' | 'day'>): string | null {
  const text = [venue, day?.slice(0, 4)].filter((part) => part !== null && part !== undefined).join(' ');
  return text === '' ? null : text;
}

const PREFERENCE: readonly RecordScope[] = ['OR', 'WR', 'TR'];

/** The record people in the hall look at: the Olympic one where there is one, else the world record, else the track's. */
export function shownRecord(state: CompetitionState, distance: number): RecordState | null {
  const records = generalRecords(state, distance);
  const preferred = PREFERENCE.map((scope) => records.find((record) => record.scope === scope));
  return preferred.find((record) => record !== undefined) ?? null;
}

export function recordBlock(state: CompetitionState, distance: number, locale: NumberLocale): RecordBlockView | null {
  const shown = shownRecord(state, distance);
  return shown === null ? null : blockOf(state, shown, locale);
}

function blockOf(state: CompetitionState, { scope, before, now }: RecordState, locale: NumberLocale): RecordBlockView {
  return {
    scope,
    now: recordLine(state, now, locale),
    before: now === before ? null : recordLine(state, before, locale),
  };
}

/** What is announced when a finish reaches a record line. */
export interface RecordNoticeView {
  readonly badge: BadgeView;
  readonly kind: 'new' | 'equalled';
  readonly old: HoldingView;
  readonly new: HoldingView;
}

/** The heaviest standing claim of a finish that belongs to more than the skater; null when there is none. */
export function recordNotice(state: CompetitionState, race: Race, locale: NumberLocale): RecordNoticeView | null {
  const claims = flagsOfRace(state, race.key).filter((flag) => flag.state !== 'withdrawn' && !flag.isSuperseded);
  const heaviest = (['WR', 'OR', 'TR', 'NR'] as const)
    .map((scope) => claims.find((flag) => flag.scope === scope))
    .find((flag) => flag !== undefined);
  return heaviest === undefined ? null : noticeOf(state, heaviest, locale);
}

/** What was claimed by one flag, whether or not it still stands. */
export function noticeOf(state: CompetitionState, flag: RecordFlag, locale: NumberLocale): RecordNoticeView {
  return {
    badge: badgeView(flag),
    kind: flag.kind,
    old: recordLine(state, flag.previous, locale),
    new: {
      time: raceTimeText(flag.timeMs, locale),
      holder: entries(state).get(flag.entry)?.familyName ?? flag.entry,
      pair: flag.race.pair,
      place: null,
    },
  };
}
