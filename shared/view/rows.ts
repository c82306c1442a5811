/** The parts that rows of every screen are made of: names, ranks, gaps, record badges, results, ready to be drawn. */
import type { IrmCode } from '../facts/officialFacts.ts';
import type { Entry } from '../facts/programmeFacts.ts';
import type { RecordScope } from '../facts/recordFacts.ts';
import type { EntryId, RaceKey } from '../primitives/ids.ts';
import { isSameRace } from '../primitives/ids.ts';
import { nation, type FlagCode } from '../primitives/noc.ts';
import type { Millis } from '../primitives/time.ts';
import type { Mark, MarkSign } from '../project/marks.ts';
import { entries } from '../project/programme.ts';
import { flagsOfRace, shownFlags, type RecordFlag } from '../project/recordFlags.ts';
import type { ResultStatus } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import { gapText, raceTimeText, type NumberLocale } from './format.ts';

export interface SkaterName {
  /** Capitals, with leading particles as written: `van ELST`. */
  readonly surname: string;
  readonly givenName: string | null;
  readonly noc: string | null;
  /** Null for neutral athletes and unknown nations. */
  readonly flag: FlagCode | null;
}

const UNKNOWN_SKATER: SkaterName = { surname: 'N.N.', givenName: null, noc: null, flag: null };

export function skaterName(state: CompetitionState, entry: EntryId): SkaterName {
  const known = entries(state).get(entry);
  return known === undefined ? UNKNOWN_SKATER : nameOf(known);
}

/** The name of an entry, registered or not yet. */
export function nameOf({ familyName, givenName, noc }: Pick<Entry, 'familyName' | 'givenName' | 'noc'>): SkaterName {
  return {
    surname: surnameInCapitals(familyName),
    givenName,
    noc,
    flag: noc === null ? null : (nation(noc)?.flag ?? null),
  };
}

/** `van Elst` → `van ELST`, `in 't Veld` → `in 't VELD`, `Rijpma-de Jong` → `RIJPMA-DE JONG`. */
export function surnameInCapitals(familyName: string): string {
  const words = familyName.split(' ');
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 0) return familyName.toUpperCase();
  return [...words.slice(0, first), ...words.slice(first).map((word) => word.toUpperCase())].join(' ');
}

/** `3`, and `=3` where the rank is shared. */
export function rankText(rank: number, isShared: boolean): string {
  return isShared ? `=${rank}` : String(rank);
}

/** Sign and text come from one mark, so they cannot contradict (M4). */
export interface GapView {
  readonly sign: MarkSign;
  readonly text: string | null;
}

export function gapView(mark: Mark, locale: NumberLocale): GapView {
  return { sign: mark.sign, text: mark.gap === null ? null : gapText(mark.gap, locale) };
}

/** A number together with how sure it is. */
export interface TimeView {
  readonly text: string;
  /** The digit that decides between two equal shown times; null where nothing needs deciding (T6). */
  readonly thousandth: string | null;
  readonly status: ResultStatus;
}

export function timeView(time: Millis, status: ResultStatus, locale: NumberLocale, showsThousandth = false): TimeView {
  return { text: raceTimeText(time, locale), thousandth: showsThousandth ? String(time % 10) : null, status };
}

/** An invalid-result mark with the reason printed beside it. */
export interface IrmView {
  readonly code: IrmCode;
  readonly reason: string | null;
}

export type BadgeLook = 'pending' | 'confirmed' | 'equalled' | 'superseded' | 'withdrawn';

export interface BadgeView {
  readonly scope: RecordScope;
  readonly look: BadgeLook;
}

/** At most two badges of one result; a claim that was taken back stays visible unless a new one replaced it (R4, R8). */
export function badgesOf(state: CompetitionState, race: RaceKey): readonly BadgeView[] {
  return shownFlagsOf(state, race).map(badgeView);
}

/** The flags behind the badges. */
export function shownFlagsOf(state: CompetitionState, race: RaceKey): readonly RecordFlag[] {
  const standing = flagsOfRace(state, race);
  const lost = withdrawnFlags(state)
    .map(({ flag }) => flag)
    .filter((flag) => isSameRace(flag.race, race) && !isPersonal(flag.scope))
    .filter((flag) => standing.every(({ scope }) => scope !== flag.scope));
  return shownFlags([...standing, ...lost]);
}

/** The badge of a result that is a record beyond the skater's own; null when it is none. */
export function recordBadgeOf(state: CompetitionState, race: RaceKey): BadgeView | null {
  return badgesOf(state, race).find(({ scope, look }) => !isPersonal(scope) && look !== 'withdrawn') ?? null;
}

export function badgeView(flag: RecordFlag): BadgeView {
  return { scope: flag.scope, look: lookOf(flag) };
}

function lookOf({ state, isSuperseded, kind, scope }: RecordFlag): BadgeLook {
  if (state === 'withdrawn') return 'withdrawn';
  if (isSuperseded) return 'superseded';
  if (kind === 'equalled') return 'equalled';
  return state === 'pending' && !isPersonal(scope) ? 'pending' : 'confirmed';
}

export function isPersonal(scope: RecordScope): boolean {
  return scope === 'PB' || scope === 'SB';
}
