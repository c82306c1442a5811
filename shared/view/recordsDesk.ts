/** The records at the operator's desk: every claim of the competition with how sure it is, and the book it is judged by (R1–R8). */
import type { RecordScope } from '../facts/recordFacts.ts';
import type { RaceKey, Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import type { EffectiveFact } from '../project/effective.ts';
import { factsOf } from '../project/fold.ts';
import { raceOf } from '../project/pairs.ts';
import { pairFacts, programme } from '../project/programme.ts';
import { allRecords, type Holding } from '../project/recordBook.ts';
import { flagKey, recordFlags, type RecordFlag, type RecordFlagState } from '../project/recordFlags.ts';
import type { ReleaseState } from '../project/release.ts';
import type { CompetitionState } from '../project/state.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import type { Gender, LengthM } from '../rules/distances.ts';
import { otherLane } from '../rules/track.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { distanceTitle, type DistanceTitle } from './heading.ts';
import { recordLine, type HoldingView } from './recordBlock.ts';
import { badgeView, skaterName, type BadgeView, type SkaterName } from './rows.ts';

export interface ClaimLine {
  readonly id: string;
  readonly scope: RecordScope;
  readonly badge: BadgeView;
  readonly status: RecordFlagState;
  readonly release: ReleaseState;
  readonly isEqualled: boolean;
  readonly isSuperseded: boolean;
  /** A personal or season best: they are many, and nobody ratifies them. */
  readonly isPersonal: boolean;
  readonly race: RaceKey;
  readonly title: DistanceTitle | null;
  readonly skater: SkaterName;
  readonly time: string;
  readonly previous: HoldingView;
  readonly at: WallInstant | null;
  /** The official's decision that holds; null when nobody has decided. */
  readonly decision: { readonly seq: Seq; readonly isRefusal: boolean; readonly reason: string | null } | null;
  /** Its pair is confirmed and it is not ratified yet (R6). */
  readonly mayRatify: boolean;
  /** A claim that a correction took away is gone by itself. */
  readonly mayRefuse: boolean;
  readonly mayHold: boolean;
  readonly mayRelease: boolean;
}

/** The latest first; those that were withdrawn among them (R8). */
export function claimLines(state: CompetitionState, locale: NumberLocale): readonly ClaimLine[] {
  const held = recordFlags(state);
  const here = new Set(held.map(claimId));
  const gone = withdrawnFlags(state)
    .map(({ flag }) => flag)
    .filter((flag) => !here.has(claimId(flag)));
  const times = new Map(factsOf(state).map(({ seq, at }) => [seq, at]));
  return [
    ...held.map((flag) => lineOf(state, flag, locale, times)),
    ...gone.map((flag) => ({ ...lineOf(state, flag, locale, times), ...NOTHING_TO_DECIDE })),
  ].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

const NOTHING_TO_DECIDE = { mayRatify: false, mayRefuse: false, mayHold: false, mayRelease: false };

/** A skater may claim the same record again with another time. */
function claimId(flag: RecordFlag): string {
  return `${flagKey(flag)}/${flag.timeMs}`;
}

function lineOf(
  state: CompetitionState,
  flag: RecordFlag,
  locale: NumberLocale,
  times: ReadonlyMap<Seq, WallInstant>,
): ClaimLine {
  const { scope, race } = flag;
  const isConfirmed = raceOf(state, race)?.isConfirmed === true;
  return {
    id: claimId(flag),
    scope,
    badge: badgeView(flag),
    status: flag.state,
    release: flag.release,
    isEqualled: flag.kind === 'equalled',
    isSuperseded: flag.isSuperseded,
    isPersonal: scope === 'PB' || scope === 'SB',
    race,
    title: distanceTitle(state, race.distance),
    skater: skaterName(state, flag.entry),
    time: raceTimeText(flag.timeMs, locale),
    previous: recordLine(state, flag.previous, locale),
    at: times.get(flag.since) ?? null,
    decision: decisionOn(state, flag),
    mayRatify: isConfirmed && flag.state !== 'ratified',
    mayRefuse: flag.state !== 'withdrawn',
    mayHold: flag.state !== 'withdrawn' && flag.release !== 'held',
    mayRelease: flag.state !== 'withdrawn' && flag.release !== 'released',
  };
}

/** The last decision about a claim, in whatever lane the skater stood when it was made (C6). */
function decisionOn(state: CompetitionState, { race, scope }: RecordFlag): ClaimLine['decision'] {
  const facts = pairFacts(state, race.distance, race.pair);
  const found = facts.findLast(({ fact }, index) => {
    if (fact.kind !== 'RecordRatified' && fact.kind !== 'RecordRefused') return false;
    return fact.scope === scope && fact.wave === race.wave && laneSince(facts.slice(index), fact) === race.lane;
  });
  if (found === undefined) return null;
  const { fact, seq } = found;
  return {
    seq,
    isRefusal: fact.kind === 'RecordRefused',
    reason: fact.kind === 'RecordRefused' ? fact.reason : null,
  };
}

function laneSince(later: readonly EffectiveFact[], { wave, lane }: Pick<RaceKey, 'wave' | 'lane'>): RaceKey['lane'] {
  const swaps = later.filter(({ fact }) => fact.kind === 'LanesSwapped' && fact.wave === wave).length;
  return swaps % 2 === 0 ? lane : otherLane(lane);
}

/** One line of the book, with where it comes from. */
export interface BookLine {
  readonly id: string;
  readonly scope: RecordScope;
  readonly time: string;
  readonly holder: string;
  readonly noc: string | null;
  readonly day: string | null;
  readonly venue: string | null;
  readonly source: string | null;
  /** Pair of today in which it was set; null for a loaded line. */
  readonly pair: number | null;
  /** The line before the competition; null while it still stands. */
  readonly before: HoldingView | null;
}

export interface BookOfDistance {
  readonly id: string;
  readonly lengthM: LengthM;
  readonly gender: Gender;
  readonly title: DistanceTitle;
  /** World, Olympic, track and national records. */
  readonly lines: readonly BookLine[];
  /** Personal and season bests. */
  readonly bests: readonly BookLine[];
}

/** The book in force, a chapter for each length and gender of the programme. */
export function recordBookView(state: CompetitionState, locale: NumberLocale): readonly BookOfDistance[] {
  const chapters = new Map(programme(state).map((opened) => [`${opened.gender}/${opened.lengthM}`, opened]));
  return [...chapters].flatMap(([id, { distance, lengthM, gender }]) => {
    const title = distanceTitle(state, distance);
    if (title === null) return [];
    const lines = allRecords(state, { lengthM, gender }).map(({ scope, before, now }) => ({
      id: `${scope}/${before.noc}/${before.entry}`,
      scope,
      ...bookLine(state, now, locale),
      before: now === before ? null : recordLine(state, before, locale),
    }));
    const isBest = ({ scope }: BookLine) => scope === 'PB' || scope === 'SB';
    return [
      {
        id,
        lengthM,
        gender,
        title: { ...title, label: null },
        lines: lines.filter((line) => !isBest(line)),
        bests: lines.filter(isBest),
      },
    ];
  });
}

function bookLine(state: CompetitionState, holding: Holding, locale: NumberLocale) {
  const { noc, day, venue, source, race, entry } = holding;
  const holder = race === null || entry === null ? holding.holder : recordLine(state, holding, locale).holder;
  return { time: raceTimeText(holding.timeMs, locale), holder, noc, day, venue, source, pair: race?.pair ?? null };
}

/** The claim after or before another in the list; the first when there is none yet. */
export function movedClaim(lines: readonly ClaimLine[], id: string | null, by: 1 | -1): string | null {
  const now = lines.findIndex((line) => line.id === id);
  if (now < 0) return lines[0]?.id ?? null;
  return lines[Math.max(0, Math.min(lines.length - 1, now + by))]?.id ?? null;
}
