/** The records of a distance for a phone: each line now and before the competition, and every claim of the day (rules R4–R8). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { raceKeyText } from '../primitives/ids.ts';
import { generalRecords, type Holding } from '../project/recordBook.ts';
import { flagKey, recordFlags, type RecordFlag } from '../project/recordFlags.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import { entries } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { personRef, type PersonRef } from './phonePerson.ts';
import { placeText } from './recordBlock.ts';
import { badgeView, skaterName, type BadgeView, type SkaterName } from './rows.ts';

export interface PhoneRecord {
  readonly scope: RecordScope;
  readonly time: string;
  readonly holder: string;
  readonly noc: string | null;
  /** Where and when; null for a result of today. */
  readonly place: string | null;
  /** Pair of today; null for a loaded line. */
  readonly pair: number | null;
  readonly before: { readonly time: string; readonly holder: string; readonly place: string | null } | null;
}

export interface PhoneClaim {
  readonly id: string;
  readonly badge: BadgeView;
  readonly skater: SkaterName;
  readonly ref: PersonRef;
  readonly time: string;
  readonly pair: number;
}

export interface PhoneRecordsView {
  readonly lines: readonly PhoneRecord[];
  /** The latest first, withdrawn ones among them; personal bests are too many to be news. */
  readonly claims: readonly PhoneClaim[];
}

export function phoneRecords(state: CompetitionState, distance: number, locale: NumberLocale): PhoneRecordsView {
  return {
    lines: generalRecords(state, distance).map(({ scope, now, before }) => ({
      scope,
      ...lineOf(state, now, locale),
      noc: now.noc,
      pair: now.race?.pair ?? null,
      before: now === before ? null : lineOf(state, before, locale),
    })),
    claims: allClaims(state, distance).map((flag) => claimOf(state, flag, locale)),
  };
}

function lineOf(state: CompetitionState, holding: Holding, locale: NumberLocale) {
  const familyName = holding.race === null || holding.entry === null ? null : entries(state).get(holding.entry);
  return {
    time: raceTimeText(holding.timeMs, locale),
    holder: familyName?.familyName ?? holding.holder,
    place: holding.race === null ? placeText(holding) : null,
  };
}

/** Every claim on a record of this distance, the latest first, with those that were taken back (R8). */
export function allClaims(state: CompetitionState, distance: number): readonly RecordFlag[] {
  const lost = withdrawnFlags(state).map(({ flag }) => flag);
  const gone = new Set(lost.map(flagKey));
  const held = recordFlags(state).filter((flag) => flag.state !== 'withdrawn' || !gone.has(flagKey(flag)));
  return [...held, ...lost]
    .filter(({ race, scope }) => race.distance === distance && scope !== 'PB' && scope !== 'SB')
    .toSorted((a, b) => b.since - a.since);
}

function claimOf(state: CompetitionState, flag: RecordFlag, locale: NumberLocale): PhoneClaim {
  return {
    id: `${flag.scope}/${raceKeyText(flag.race)}/${flag.since}/${flag.state}`,
    badge: badgeView(flag),
    skater: skaterName(state, flag.entry),
    ref: personRef(state, flag.race.distance, flag.entry),
    time: raceTimeText(flag.timeMs, locale),
    pair: flag.race.pair,
  };
}
