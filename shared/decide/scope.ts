/** What a command touches, so that acting on an older state of it can be refused (rule C5). */
import type { Fact, NumberedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import { factsOf } from '../project/fold.ts';
import { livePair } from '../project/live.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Command } from './command.ts';
import { refusal, type Refusal } from './refusal.ts';

/** A pair, a distance, or (both null) the competition. */
interface Scope {
  readonly distance: number | null;
  readonly pair: number | null;
}

function scopeOf(about: Fact | Command): Scope {
  return {
    distance: 'distance' in about ? (about.distance ?? null) : null,
    pair: 'pair' in about ? (about.pair ?? null) : null,
  };
}

export function findFact(state: CompetitionState, seq: Seq): NumberedFact | null {
  return factsOf(state).find((numbered) => numbered.seq === seq) ?? null;
}

/** Refuses when facts newer than `expectedSeq` touch what the command touches, and says which. */
export function isUpToDate(state: CompetitionState, command: Command, expectedSeq: Seq | undefined): Refusal | null {
  if (expectedSeq === undefined || expectedSeq >= state.seq) return null;
  const scopes = scopesOf(state, command);
  const newer = factsOf(state).filter(
    ({ seq, fact }) => seq > expectedSeq && scopes.some((scope) => touches(state, fact, scope)),
  );
  if (newer.length === 0) return null;
  const last = newer.slice(-3);
  return refusal('StaleView', 'changedSince', {
    since: expectedSeq,
    kinds: last.map(({ fact }) => fact.kind),
    facts: last.map(({ seq }) => seq),
  });
}

/** A replacement touches what it takes away and what it puts there; a reading without a pair the pair on the ice. */
function scopesOf(state: CompetitionState, command: Command): readonly Scope[] {
  switch (command.kind) {
    case 'RetractFact':
    case 'RestoreFact':
      return [scopeOfTarget(state, command.target)];
    case 'ReplaceFact':
      return [scopeOfTarget(state, command.target), ...scopesOf(state, command.by)];
    case 'RecordReading': {
      const live = livePair(state);
      return [{ distance: command.distance ?? live?.distance ?? null, pair: command.pair ?? live?.pair ?? null }];
    }
    default:
      return [scopeOf(command)];
  }
}

function scopeOfTarget(state: CompetitionState, target: Seq): Scope {
  const found = findFact(state, target);
  return found === null ? { distance: null, pair: null } : scopeOf(found.fact);
}

function touches(state: CompetitionState, fact: Fact, scope: Scope): boolean {
  const of = 'target' in fact && !('pair' in fact) ? scopeOfTarget(state, fact.target) : scopeOf(fact);
  if (of.distance !== scope.distance) return false;
  return scope.pair === null || of.pair === null || of.pair === scope.pair;
}
