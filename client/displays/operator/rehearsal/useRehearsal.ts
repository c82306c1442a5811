/** The rehearsal that runs, as the server tells it. */
import type { HeardRefusal } from '../../../live/heardProblem.ts';
import { useReading, type Reading } from '../asking/useReading.ts';

export interface RunningRehearsal {
  readonly title: string;
  readonly by: string;
  readonly speed: number;
  readonly fromPair: number;
  readonly startedAt: number;
  readonly steps: number;
  readonly played: number;
  readonly refusals: number;
  readonly lastRefusal: HeardRefusal | null;
}

export const REHEARSAL_PATH = '/api/v1/rehearsal';

export function useRehearsal(since: unknown): Reading<{ readonly rehearsal: RunningRehearsal | null }> {
  return useReading(REHEARSAL_PATH, since);
}
