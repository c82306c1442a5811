/** The state as it was: the state is the log, so any earlier moment is the state without the facts that came later (rule C2). */
import type { NumberedFact } from '../facts/fact.ts';
import { memoByNumber } from '../primitives/memo.ts';
import type { Seq } from '../primitives/ids.ts';
import { beforeGrowth } from './growth.ts';
import type { CompetitionState, DistanceLog } from './state.ts';

type Facts = readonly NumberedFact[];

/** The state after fact `seq`. */
export function stateAt(state: CompetitionState, seq: Seq): CompetitionState {
  return seq >= state.seq ? state : earlier(state, seq);
}

/**
 * The state at an instant of the server's clock. Where that clock was put back, whatever precedes a fact of that time was
 * recorded before it and is part of it.
 */
export function stateWhen(state: CompetitionState, instant: number): CompetitionState {
  const lists = Object.values(state.distances).flatMap(({ facts, pairs }) => [facts, ...Object.values(pairs)]);
  const seqs = [state.facts, state.corrections, ...lists].map(
    (facts) => facts.findLast(({ at }) => at <= instant)?.seq ?? 0,
  );
  return stateAt(state, Math.max(...seqs) as Seq);
}

/** What has not changed since is kept by identity, so what is known of it is known here too. */
const earlier = memoByNumber((state: CompetitionState, number): CompetitionState => {
  const seq = Math.max(0, number) as Seq;
  return {
    ...state,
    seq,
    facts: upTo(state.facts, seq),
    corrections: upTo(state.corrections, seq),
    distances: keep(state.distances, (distance) => distanceUpTo(distance, seq)),
  };
});

/** Null for a distance that nobody had heard of. */
function distanceUpTo(distance: DistanceLog, seq: Seq): DistanceLog | null {
  const facts = upTo(distance.facts, seq);
  const pairs = keep(distance.pairs, (pair) => {
    const known = upTo(pair, seq);
    return known.length === 0 ? null : known;
  });
  return facts.length === 0 && Object.keys(pairs).length === 0 ? null : { facts, pairs };
}

function upTo(facts: Facts, seq: Seq): Facts {
  const shorter = beforeGrowth(facts);
  const next = shorter === undefined ? undefined : facts[shorter.length];
  if (shorter !== undefined && next !== undefined && next.seq > seq) return upTo(shorter, seq);
  const last = facts.findLastIndex((numbered) => numbered.seq <= seq);
  return last === facts.length - 1 ? facts : facts.slice(0, last + 1);
}

function keep<Part>(
  parts: Readonly<Record<number, Part>>,
  change: (part: Part) => Part | null,
): Readonly<Record<number, Part>> {
  const kept: Record<number, Part> = {};
  for (const [number, part] of Object.entries(parts)) {
    const changed = change(part);
    if (changed !== null) kept[Number(number)] = changed;
  }
  return kept;
}
