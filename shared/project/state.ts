/**
 * The state every screen holds: the log itself, sorted by what each fact is about. Nothing is summed up here, so nothing
 * can be out of date: passages, ranks, marks and records are computed from it on demand (rule C2).
 */
import type { NumberedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';

export interface DistanceLog {
  readonly facts: readonly NumberedFact[];
  /** Facts about one pair, by pair number, in log order. */
  readonly pairs: Readonly<Record<number, readonly NumberedFact[]>>;
}

export interface CompetitionState {
  /** Number of the last fact folded; 0 when there is none. */
  readonly seq: Seq;
  readonly facts: readonly NumberedFact[];
  readonly corrections: readonly NumberedFact[];
  readonly distances: Readonly<Record<number, DistanceLog>>;
  /** For whom it is told; the hall, unless it says otherwise. */
  readonly audience?: Audience;
}

/** On air a record is not told before it is released (R9). */
export type Audience = 'air';

export const EMPTY_STATE: CompetitionState = { seq: 0 as Seq, facts: [], corrections: [], distances: {} };
