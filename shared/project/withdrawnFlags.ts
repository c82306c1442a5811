/** Record flags that the public saw and that a later fact took away: they stay visible as withdrawn (rule R8). */
import type { FactKind, NumberedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import { memoBy, memoByNumber } from '../primitives/memo.ts';
import { toCentis, type WallInstant } from '../primitives/time.ts';
import { factsOf } from './fold.ts';
import { stateAt } from './history.ts';
import { laneKey, type LaneKey } from './pairRecord.ts';
import { distance as distanceOf } from './programme.ts';
import { flagKey, recordFlags, standingFlags, type RecordFlag } from './recordFlags.ts';
import type { CompetitionState } from './state.ts';

export interface WithdrawnFlag {
  readonly flag: RecordFlag;
  /** The fact that took the flag away, and when it was recorded. */
  readonly by: Seq;
  readonly at: WallInstant;
}

/** Oldest first; a flag that came back is not among them. */
export const withdrawnFlags = memoBy((state: CompetitionState): readonly WithdrawnFlag[] => {
  const mayWithdraw = factsThatMayWithdraw(state);
  if (mayWithdraw.size === 0) return [];
  const standing = new Map(standingFlags(state).map((flag) => [flagKey(flag), flag]));
  const withdrawn = new Map<string, WithdrawnFlag>();
  // Nothing after the last of them is remembered: most of a log would be remembered for nothing.
  const upToLast = factsOf(state).slice(0, Math.max(...mayWithdraw));
  forEachPrefix(upToLast, state.audience ?? 'hall', (prefix, { seq, at }) => {
    if (!mayWithdraw.has(seq)) return;
    prefix.lost ??= lostAt(state, seq);
    for (const flag of prefix.lost) {
      withdrawn.set(flagKey(flag), { flag: { ...flag, state: 'withdrawn' }, by: seq, at });
    }
  });
  return [...withdrawn.values()].filter(({ flag }) => standing.get(flagKey(flag))?.timeMs !== flag.timeMs);
});

/** A log up to one of its facts. What that fact took away depends on nothing else, so it is computed once, not per state. */
interface Prefix {
  /** The log without that fact; null when it is the first one. */
  readonly before: Prefix | null;
  lost: readonly RecordFlag[] | null;
}

/** The log that ends with a fact, as it was seen last: the same fact may stand in another log too. */
const endingWith = { hall: new WeakMap<NumberedFact, Prefix>(), air: new WeakMap<NumberedFact, Prefix>() } as const;

function forEachPrefix(
  facts: readonly NumberedFact[],
  audience: keyof typeof endingWith,
  visit: (prefix: Prefix, last: NumberedFact) => void,
): void {
  let before: Prefix | null = null;
  for (const numbered of facts) {
    const prefix = prefixEndingWith(endingWith[audience], numbered, before);
    visit(prefix, numbered);
    before = prefix;
  }
}

function prefixEndingWith(
  prefixes: WeakMap<NumberedFact, Prefix>,
  numbered: NumberedFact,
  before: Prefix | null,
): Prefix {
  const known = prefixes.get(numbered);
  if (known?.before === before) return known;
  const prefix = { before, lost: null };
  prefixes.set(numbered, prefix);
  return prefix;
}

function lostAt(state: CompetitionState, seq: Seq): readonly RecordFlag[] {
  const before = standingFlags(stateAt(state, (seq - 1) as Seq));
  if (before.length === 0) return [];
  const after = new Map(recordFlags(stateAt(state, seq)).map((flag) => [flagKey(flag), flag]));
  return before.filter((flag) => {
    const now = after.get(flagKey(flag));
    return now === undefined || now.state === 'withdrawn' || now.timeMs !== flag.timeMs;
  });
}

/** Numbers of the facts that can take a flag away; a first finish only ever adds some. */
function factsThatMayWithdraw(state: CompetitionState): ReadonlySet<Seq> {
  const lists = Object.entries(state.distances).flatMap(([number, { facts, pairs }]) => {
    const lengthM = distanceOf(state, Number(number))?.lengthM ?? 0;
    return [facts, ...Object.values(pairs)].map((list) => told(list, lengthM));
  });
  const all = [told(state.facts, 0), told(state.corrections, 0), ...lists];
  const starts = all.flatMap((list) => list.starts.map((seq) => ({ seq, list })));
  const firsts = all.flatMap((list) => list.firstFinishes.map((seq) => ({ seq, list })));
  // Who comes home after another pair has set off comes late in the log, and moves what was said of that pair.
  const isLate = ({ seq, list }: (typeof firsts)[number]) => {
    const latest = starts
      .filter((start) => start.seq < seq)
      .reduce<number>((most, start) => Math.max(most, start.seq), 0);
    return !list.starts.includes(latest as Seq);
  };
  const first = firsts.reduce((least, { seq }) => Math.min(least, seq), Infinity);
  const found = [...all.flatMap((list) => list.changes), ...firsts.filter(isLate).map(({ seq }) => seq)];
  // Before anybody came home there was nothing to take away.
  return new Set(found.filter((seq) => seq > first));
}

/** Numbers of facts in one list of the log. */
interface Told {
  readonly starts: readonly Seq[];
  /** First reading of each run at the finish. */
  readonly firstFinishes: readonly Seq[];
  readonly changes: readonly Seq[];
}

/** @param lengthM metres of the distance that the list is about */
const told = memoByNumber((facts: readonly NumberedFact[], lengthM): Told => {
  const finishes = new Map<LaneKey, number>();
  const [starts, firstFinishes, changes]: [Seq[], Seq[], Seq[]] = [[], [], []];
  for (const { fact, seq } of facts) {
    if (fact.kind === 'PairStarted') starts.push(seq);
    else if (fact.kind === 'ReadingRecorded') {
      if (fact.pointM !== lengthM) continue;
      const known = finishes.get(laneKey(fact));
      const shown = toCentis(fact.elapsedMs);
      finishes.set(laneKey(fact), shown);
      if (known === undefined) firstFinishes.push(seq);
      else if (known !== shown) changes.push(seq);
    } else if (CHANGES.has(fact.kind)) changes.push(seq);
  }
  return { starts, firstFinishes, changes };
});

const CHANGES: ReadonlySet<FactKind> = new Set([
  'FactRetracted',
  'FactRestored',
  'IrmGiven',
  'IrmLifted',
  'ReadingReassigned',
  'ReadingDismissed',
  'ReadingPinned',
  'LanesSwapped',
  'SkaterSubstituted',
  'SkaterWithdrawn',
  'PairRecalled',
  'PairCleared',
  'FalseStartGiven',
  'RecordRefused',
  // On air these may take a record back; in the hall they do not.
  'RecordHeld',
  'ReleaseRuleSet',
  'RecordBookLoaded',
  'EntriesRegistered',
]);
