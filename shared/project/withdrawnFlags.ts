/** Record flags that the public saw and that a later fact took away: they stay visible as withdrawn (rule R8). */
import type { NumberedFact } from '../facts/fact.ts';
import { raceKeyText, type Seq } from '../primitives/ids.ts';
import { memoBy } from '../primitives/memo.ts';
import { toCentis, type WallInstant } from '../primitives/time.ts';
import { factsOf } from './fold.ts';
import { stateAt } from './history.ts';
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
  forEachPrefix(upToLast, (prefix, { seq, at }) => {
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
const endingWith = new WeakMap<NumberedFact, Prefix>();

function forEachPrefix(facts: readonly NumberedFact[], visit: (prefix: Prefix, last: NumberedFact) => void): void {
  let before: Prefix | null = null;
  for (const numbered of facts) {
    const prefix = prefixEndingWith(numbered, before);
    visit(prefix, numbered);
    before = prefix;
  }
}

function prefixEndingWith(numbered: NumberedFact, before: Prefix | null): Prefix {
  const known = endingWith.get(numbered);
  if (known?.before === before) return known;
  const prefix = { before, lost: null };
  endingWith.set(numbered, prefix);
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

/** A first finish only ever adds flags; these are the facts that can take one away. */
function factsThatMayWithdraw(state: CompetitionState): ReadonlySet<Seq> {
  const finishes = new Map<string, number>();
  let latestPair = '';
  const found = factsOf(state).filter(({ fact }) => {
    switch (fact.kind) {
      case 'PairStarted':
        latestPair = `${fact.distance}/${fact.pair}`;
        return false;
      case 'ReadingRecorded': {
        if (fact.pointM !== distanceOf(state, fact.distance)?.lengthM) return false;
        const race = raceKeyText(fact);
        const known = finishes.get(race);
        const shown = toCentis(fact.elapsedMs);
        finishes.set(race, shown);
        return known === undefined ? `${fact.distance}/${fact.pair}` !== latestPair : known !== shown;
      }
      case 'FactRetracted':
      case 'FactRestored':
      case 'IrmGiven':
      case 'IrmLifted':
      case 'ReadingReassigned':
      case 'ReadingDismissed':
      case 'ReadingPinned':
      case 'LanesSwapped':
      case 'SkaterSubstituted':
      case 'SkaterWithdrawn':
      case 'PairRecalled':
      case 'PairCleared':
      case 'FalseStartGiven':
      case 'RecordRefused':
      case 'RecordBookLoaded':
      case 'EntriesRegistered':
        return true;
      default:
        return false;
    }
  });
  return new Set(found.map(({ seq }) => seq));
}
