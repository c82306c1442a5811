/** Which of several readings of one passage counts (rule P2). */
import type { ReadingSource } from '../facts/timingFacts.ts';
import type { Seq } from '../primitives/ids.ts';
import type { Millis, WallInstant } from '../primitives/time.ts';

/** One measurement of one passage by one source. */
export interface Reading {
  readonly seq: Seq;
  /** Its place in the story: that of the reading it replaces, otherwise its own (C4). */
  readonly order: number;
  readonly at: WallInstant;
  readonly pointM: number;
  readonly source: ReadingSource;
  readonly elapsedMs: Millis;
  /** Place in the story of the fact by which an official chose this reading; null when nobody did. */
  readonly decidedBy: number | null;
}

const TRUST: Readonly<Record<ReadingSource, number>> = {
  hand: 0,
  transponder: 1,
  lightBeam: 2,
  photoFinish: 3,
  official: 4,
};

/** The latest choice of an official; without one the most trusted source; of the same source the later recorded. */
export function chooseReading(readings: readonly Reading[]): Reading | null {
  return readings.reduce<Reading | null>(
    (best, next) => (best === null || isPreferred(next, best) ? next : best),
    null,
  );
}

function isPreferred(next: Reading, best: Reading): boolean {
  const [nextDecided, bestDecided] = [next.decidedBy ?? 0, best.decidedBy ?? 0];
  if (nextDecided !== bestDecided) return nextDecided > bestDecided;
  if (TRUST[next.source] !== TRUST[best.source]) return TRUST[next.source] > TRUST[best.source];
  return next.order === best.order ? next.seq > best.seq : next.order > best.order;
}
