/** Field schemas of everything that is said about public screens: every bound is stated here once. */
import * as v from 'valibot';
import { text } from '../facts/fields.ts';
import type { ScreenId } from '../primitives/ids.ts';
import { LONGEST_DELAY_MS } from '../primitives/delay.ts';

/** What an address may ask for as well, but the message, which has a fact of its own. */
export const DESK_SCENES = [
  'auto',
  'holding',
  'next',
  'race',
  'finish',
  'record',
  'standings',
  'break',
  'podium',
  'testcard',
] as const;
export type DeskScene = (typeof DESK_SCENES)[number];

export const screenId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{1,24}$/, 'must be 1 to 24 letters, digits or hyphens'),
  v.transform((value) => value as ScreenId),
);
export const screenName = text(40);
export const deskScene = v.picklist(DESK_SCENES);
export const notice = text(280);

const DELAYS = `must be whole milliseconds from 0 to ${LONGEST_DELAY_MS}`;

/** By how much the race is held back. */
export const delayMs = v.pipe(
  v.number(),
  v.safeInteger(DELAYS),
  v.minValue(0, DELAYS),
  v.maxValue(LONGEST_DELAY_MS, DELAYS),
);

/** A path of this server with what stands behind it: one slash at the start, so that it names no other host. */
export const screenAddress = v.pipe(
  text(400),
  v.regex(
    /^\/(?![/\\])[^\\\s#]*$/,
    'must be a path of this server that begins with one slash, such as /arena?scene=standings',
  ),
);
