/** Who starts where, written as on a start list: `aPair(1, inner('kok'), outer('bowe'))`. */
import type { RaceKey, StartLane, Wave } from '#shared/primitives/ids.ts';
import { parseRaceTime } from '#shared/primitives/raceTimeText.ts';
import type { Millis } from '#shared/primitives/time.ts';

export interface Starter {
  readonly id: string;
  readonly noc: string | null;
  readonly wave: Wave;
  readonly lane: StartLane;
}

export interface ListedPair {
  readonly pair: number;
  readonly starters: readonly Starter[];
}

interface StarterOptions {
  readonly noc?: string;
  readonly wave?: Wave;
}

export function inner(id: string, { noc, wave = 1 }: StarterOptions = {}): Starter {
  return { id, noc: noc ?? null, wave, lane: 'inner' };
}

export function outer(id: string, { noc, wave = 1 }: StarterOptions = {}): Starter {
  return { id, noc: noc ?? null, wave, lane: 'outer' };
}

export function aPair(pair: number, ...starters: readonly Starter[]): ListedPair {
  return { pair, starters };
}

/** One skater alone in each pair, so that the order of the names is the order of the starts. */
export function oneByOne(...ids: readonly string[]): readonly ListedPair[] {
  return ids.map((id, index) => aPair(index + 1, inner(id)));
}

/** Where each of the skaters starts, by id. */
export function placesIn(distance: number, pairs: readonly ListedPair[]): ReadonlyMap<string, RaceKey> {
  return new Map(
    pairs.flatMap(({ pair, starters }) =>
      starters.map(({ id, wave, lane }) => [id, { distance, pair, wave, lane }] as const),
    ),
  );
}

/** 72310 → `72.310`, for times that a test has worked out. */
export function secondsText(time: number): string {
  const digits = String(time).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** `1:12.31` → 72310. A test that cannot write a time is wrong, so it fails here. */
export function ms(time: string): Millis {
  const parsed = parseRaceTime(time);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
