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
  const standing = new Map(standingFlags(state).map((flag) => [flagKey(flag), flag]));
  const withdrawn = new Map<string, WithdrawnFlag>();
  const mayWithdraw = factsThatMayWithdraw(state);
  forEachPrefix(factsOf(state), (prefix, { seq, at }) => {
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
  readonly next: WeakMap<NumberedFact, Prefix>;
  lost: readonly RecordFlag[] | null;
}

const EMPTY_PREFIX: Prefix = { next: new WeakMap(), lost: null };

function forEachPrefix(facts: readonly NumberedFact[], visit: (prefix: Prefix, last: NumberedFact) => void): void {
  let prefix = EMPTY_PREFIX;
  for (const numbered of facts) {
    const known = prefix.next.get(numbered) ?? { next: new WeakMap(), lost: null };
    prefix.next.set(numbered, known);
    prefix = known;
    visit(prefix, numbered);
  }
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
