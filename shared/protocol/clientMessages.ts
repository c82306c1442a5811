/** What a screen sends. Strict: an unknown field is refused and counted. */
import * as v from 'valibot';
import { screenId } from '../control/fields.ts';
import { screenStatus } from '../control/fleet.ts';
import { logId, seqOrZero, text } from '../facts/fields.ts';

/** Screens are served before phones (rule W5). */
export const audience = v.picklist(['operator', 'screen', 'phone']);

export const hello = v.strictObject({
  protocol: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  audience,
  /** What kind of screen this is, for people: `arena`, `index`. */
  screen: text(40),
  /** Of a public screen that obeys the desk; screens of before protocol 3 have none. */
  screenId: v.optional(screenId),
  /** What the screen already holds; both null on the first connection. */
  resume: v.nullable(v.strictObject({ logId, seq: seqOrZero })),
});

/** One probe of the clock exchange: the screen's own monotonic reading, given back unread. */
export const clockProbe = v.strictObject({ sentAt: v.pipe(v.number(), v.finite()) });

/** What a screen says of itself every other second. */
export const status = screenStatus;

/** The last fact that stands in a frame that was painted, and how long ago that was when this was sent. */
export const painted = v.strictObject({
  seq: seqOrZero,
  agoMs: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
});

export type Audience = v.InferOutput<typeof audience>;
export type Painted = v.InferOutput<typeof painted>;
export type Hello = v.InferOutput<typeof hello>;
