/** The public screens as the people at the desk see them: who is there, what it shows, and how far behind the log it is. */
import * as v from 'valibot';
import { seqOrZero, text, wallInstant } from '../facts/fields.ts';
import { delayMs, deskScene, notice, screenAddress, screenId, screenName } from './fields.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100_000));

/** What a screen says of itself every other second. */
export const screenStatus = v.strictObject({
  /** Of the window, in CSS pixels. */
  width: pixels,
  height: pixels,
  dpr: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
  /** Null before it has been measured. */
  framesPerSecond: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  lastPaintedSeq: seqOrZero,
  /** Half the round trip of its best clock probe, and so the time one message takes; null before the first probe. */
  clockOffsetUncertaintyMs: v.nullable(milliseconds),
  build: text(64),
  /** With what stands behind it. */
  path: text(500),
  /** Whether viewers see it now, as its host says; null where no host tells. Screens of before protocol 6 say nothing. */
  onAir: v.optional(v.nullable(v.boolean()), null),
  /** By how much what it shows is held back, whoever said so; null for a screen that is always live. */
  delayMs: v.optional(v.nullable(delayMs), null),
});

/** `behind`: facts sent a second ago are not painted yet. `away`: gone, or silent for three seconds. */
export const presence = v.picklist(['live', 'behind', 'away']);

export const fleetScreen = v.object({
  id: screenId,
  /** `arena`; null for a screen that has not been here since the server started. */
  screen: v.nullable(text(40)),
  presence,
  /** What was decided about it. */
  name: v.nullable(screenName),
  address: v.nullable(screenAddress),
  scene: v.nullable(deskScene),
  notice: v.nullable(notice),
  delayMs: v.nullable(delayMs),
  /** As last told; null until it has. */
  status: v.nullable(screenStatus),
  /** From sending the newest fact it has painted to having painted it; null before the first one. */
  drawnMs: v.nullable(milliseconds),
  /** Facts it has not painted, and for how long; 0 and null where it has them all. */
  factsBehind: count,
  behindMs: v.nullable(milliseconds),
  /** When it was last heard; null while it is here, and where it has not been heard since the server started. */
  awaySince: v.nullable(wallInstant),
  /** Windows that go by this id: more than one needs ids of their own. */
  windows: count,
});

export const fleet = v.object({
  /** Number of the last fact sent. */
  seq: seqOrZero,
  /** Build of the server. */
  build: v.string(),
  screens: v.array(fleetScreen),
  /** Connected now. */
  phones: count,
});

export type ScreenStatus = v.InferOutput<typeof screenStatus>;
export type Presence = v.InferOutput<typeof presence>;
export type FleetScreen = v.InferOutput<typeof fleetScreen>;
export type Fleet = v.InferOutput<typeof fleet>;
