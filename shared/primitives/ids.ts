/** The keys by which facts, skaters and races are found. */
import type { Brand } from './brand.ts';

/** Place of a fact in the log, counting from 1; the fact's identity. */
export type Seq = Brand<number, 'Seq'>;
/** Names one log; a screen that knows another log must start again from a snapshot. */
export type LogId = Brand<string, 'LogId'>;
/** Chosen by the sender, so that a repeated command is recognised. */
export type CommandId = Brand<string, 'CommandId'>;
/** Kept by the browser of a public screen, so that it is the same screen after a restart. */
export type ScreenId = Brand<string, 'ScreenId'>;
/** A skater's entry in this competition. */
export type EntryId = Brand<string, 'EntryId'>;

/** Lane at the start; the armband follows from it and is kept all race (RULES 6.2). */
export type StartLane = 'inner' | 'outer';
/** In a quartet a second pair starts half a lap behind: wave 2 (6.3). */
export type Wave = 1 | 2;

/** One skater's run: never (pair, lane) alone, because a quartet has two of each lane (6.4). */
export interface RaceKey {
  readonly distance: number;
  readonly pair: number;
  readonly wave: Wave;
  readonly lane: StartLane;
}

/** A race key as text, for lookups and list keys. */
export function raceKeyText(key: RaceKey): string {
  return `${key.distance}/${key.pair}/${key.wave}/${key.lane}`;
}

export function isSameRace(a: RaceKey, b: RaceKey): boolean {
  return a.distance === b.distance && a.pair === b.pair && a.wave === b.wave && a.lane === b.lane;
}
