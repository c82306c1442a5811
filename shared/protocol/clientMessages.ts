/** What a screen sends. Strict: an unknown field is refused and counted. */
import * as v from 'valibot';
import { logId, seqOrZero, text } from '../facts/fields.ts';

/** Screens are served before phones (rule W5). */
export const audience = v.picklist(['operator', 'screen', 'phone']);

export const hello = v.strictObject({
  protocol: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  audience,
  /** What kind of screen this is, for people: `arena`, `index`. */
  screen: text(40),
  /** What the screen already holds; both null on the first connection. */
  resume: v.nullable(v.strictObject({ logId, seq: seqOrZero })),
});

/** One probe of the clock exchange: the screen's own monotonic reading, given back unread. */
export const clockProbe = v.strictObject({ sentAt: v.pipe(v.number(), v.finite()) });

export type Audience = v.InferOutput<typeof audience>;
export type Hello = v.InferOutput<typeof hello>;
