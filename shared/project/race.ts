/** One skater's run: the chosen passage at each point, its laps, and what officials said of it (rules P1–P3, L1, I3). */
import type { RecordScope } from '../facts/recordFacts.ts';
import type { ReadingSource } from '../facts/timingFacts.ts';
import type { EntryId, RaceKey, Seq } from '../primitives/ids.ts';
import {
  shownDifference,
  type Centis,
  type DifferenceRule,
  type Millis,
  type WallInstant,
} from '../primitives/time.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';
import { chooseReading, type Reading } from '../rules/readings.ts';
import type { Armband } from '../rules/track.ts';
import type { Moment } from './moment.ts';
import type { ClaimDecision, IrmMark, Remark } from './pairRecord.ts';

export interface Passage {
  readonly pointM: number;
  readonly elapsedMs: Millis;
  /** Shown interval since the point before, the opening being the first; null when that point is missing (L1). */
  readonly lap: Centis | null;
  readonly source: ReadingSource;
  /** The fact of the chosen reading, and when it was recorded. */
  readonly seq: Seq;
  readonly at: WallInstant;
  readonly moment: Moment;
  /** Every reading that was not dismissed, the chosen one among them. */
  readonly readings: readonly Reading[];
}

export interface Race {
  readonly key: RaceKey;
  readonly entry: EntryId;
  readonly armband: Armband;
  /** Passed points in order; missing ones are left out. */
  readonly passages: readonly Passage[];
  readonly finish: Passage | null;
  readonly irm: IrmMark | null;
  readonly remarks: readonly Remark[];
  readonly isConfirmed: boolean;
  /** What officials said of the records this skater claims here. */
  readonly claims: ReadonlyMap<RecordScope, ClaimDecision>;
  readonly startedAt: WallInstant | null;
  /** The run for which this one is the re-skate; null for a first run. */
  readonly reskateOf: RaceKey | null;
}

/** A finish that may lead, rank and set records: timed, and without a mark that voids it. */
export function validFinish(race: Race): Passage | null {
  return race.irm === null ? race.finish : null;
}

/** Whether nothing more is expected of this run. */
export function isOver(race: Race): boolean {
  return race.finish !== null || race.irm !== null;
}

/** The passages of a run, from all readings of its lane. `momentOf` places a time in the order of the day. */
export function passagesOf(
  length: LengthM,
  readings: readonly Reading[],
  difference: DifferenceRule,
  momentOf: (elapsedMs: Millis) => Moment,
): readonly Passage[] {
  const passages: Passage[] = [];
  let before: { readonly elapsedMs: Millis } | null = { elapsedMs: 0 as Millis };
  for (const pointM of passingPointsM(length)) {
    const ofPoint = readings.filter((reading) => reading.pointM === pointM);
    const chosen = chooseReading(ofPoint);
    if (chosen !== null) {
      const { elapsedMs, source, seq, at } = chosen;
      const lap = before === null ? null : shownDifference(elapsedMs, before.elapsedMs, difference);
      passages.push({ pointM, elapsedMs, lap, source, seq, at, moment: momentOf(elapsedMs), readings: ofPoint });
    }
    before = chosen;
  }
  return passages;
}

export function passageAt(race: Race, pointM: number): Passage | null {
  return race.passages.find((passage) => passage.pointM === pointM) ?? null;
}

export function lastPassage(race: Race): Passage | null {
  return race.passages.at(-1) ?? null;
}
