/** Whether a record may be told on air: by the rule of the competition, unless an official said otherwise (rule R9). */
import type { RecordScope, ReleaseRule } from '../facts/recordFacts.ts';
import type { Race } from './race.ts';

/** Not yet, not until somebody says so, or yes. */
export type ReleaseState = 'waiting' | 'held' | 'released';

/** What an official said counts more than the rule. */
export function releaseOf(race: Race, scope: RecordScope, rule: ReleaseRule): ReleaseState {
  const decided = race.claims.get(scope)?.release ?? null;
  if (decided !== null) return decided;
  return rule === 'atOnce' || (rule === 'onConfirmation' && race.isConfirmed) ? 'released' : 'waiting';
}

/** A best of one's own is no record: nobody has to release it. */
export function isToldOnAir(race: Race, scope: RecordScope, rule: ReleaseRule): boolean {
  return scope === 'PB' || scope === 'SB' || releaseOf(race, scope, rule) === 'released';
}
