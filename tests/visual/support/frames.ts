/** Films a page: small frames whenever something changed, with their times. */
import type { Page } from 'playwright-core';
import { pixelsIn, readPicture } from '../../support/picture.ts';
import { luminance } from '../../support/contrast.ts';

/** How light each field of a coarse grid is: a flash is light that comes and goes over an area, not a letter that moves. */
export interface Frame {
  readonly atMs: number;
  readonly light: Float32Array;
}

const [WIDTH, HEIGHT] = [320, 180];
/** Side of a field in pixels of the small picture: sixteen by nine fields on a wide stage. */
const FIELD = 20;

/**
 * What is drawn while something happens; frames of an unchanged page are left out, which changes nothing. A page that shows
 * several pictures is filmed so many times finer.
 */
export async function film(page: Page, act: () => Promise<void>, fineness = 1): Promise<readonly Frame[]> {
  const client = await page.context().newCDPSession(page);
  const taken: { readonly atMs: number; readonly png: string }[] = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ atMs: (metadata.timestamp ?? 0) * 1000, png: data });
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await client.send('Page.startScreencast', {
    format: 'png',
    maxWidth: WIDTH * fineness,
    maxHeight: HEIGHT * fineness,
  });
  await act();
  await client.send('Page.stopScreencast');
  await client.detach();
  return taken.map(({ atMs, png }) => ({ atMs, light: lightOf(Buffer.from(png, 'base64')) }));
}

/** The mean luminance of each field. */
function lightOf(png: Buffer): Float32Array {
  const picture = readPicture(png);
  const [columns, rows] = [Math.floor(picture.width / FIELD), Math.floor(picture.height / FIELD)];
  return Float32Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [(index % columns) * FIELD, Math.floor(index / columns) * FIELD];
    const pixels = pixelsIn(picture, { x, y, width: FIELD, height: FIELD });
    return pixels.reduce((sum, pixel) => sum + luminance(pixel), 0) / pixels.length;
  });
}

/** A change of luminance that counts as one half of a flash, while the darker side is below 0.8 (WCAG 2.3.1). */
const STEP = 0.1;
const BRIGHT = 0.8;

/** Changes this close to each other happen at once. */
const AT_ONCE_MS = 200;
const WITHIN_MS = 1000;

/** A field became so much lighter or darker. */
interface Turn {
  readonly atMs: number;
  readonly isLighter: boolean;
}

/**
 * The largest share of the picture that flashes: fields that change at once, and change back at once within a second.
 * A change that goes one way and stays is no flash, and neither is something that moves across.
 */
export function largestFlash(frames: readonly Frame[]): number {
  const fields = Array.from({ length: frames[0]?.light.length ?? 0 }, (_, field) => turnsOf(frames, field));
  const first = frames[0]?.atMs ?? 0;
  const steps = Array.from(
    { length: Math.ceil(((frames.at(-1)?.atMs ?? 0) - first) / (AT_ONCE_MS / 2)) + 1 },
    (_, step) => first + step * (AT_ONCE_MS / 2),
  );
  const shares = steps.flatMap((from) =>
    steps
      .filter((back) => Math.abs(back - from) < WITHIN_MS)
      .map((back) => fields.filter((turns) => happens(turns, from, true) && happens(turns, back, false)).length),
  );
  return Math.max(0, ...shares) / Math.max(1, fields.length);
}

function happens(turns: readonly Turn[], from: number, isLighter: boolean): boolean {
  return turns.some((turn) => turn.isLighter === isLighter && turn.atMs >= from && turn.atMs < from + AT_ONCE_MS);
}

function turnsOf(frames: readonly Frame[], field: number): readonly Turn[] {
  const turns: Turn[] = [];
  let [low, high] = [Infinity, -Infinity];
  for (const { atMs, light } of frames) {
    const now = light[field] ?? 0;
    [low, high] = [Math.min(low, now), Math.max(high, now)];
    const wasLighter = turns.at(-1)?.isLighter;
    const rises = wasLighter !== true && now - low >= STEP && low < BRIGHT;
    const falls = wasLighter !== false && high - now >= STEP && now < BRIGHT;
    if (!rises && !falls) continue;
    turns.push({ atMs, isLighter: rises });
    [low, high] = [now, now];
  }
  return turns;
}

/** How often any field of the picture comes and goes within one second. */
export function mostFlashesASecond(frames: readonly Frame[]): number {
  const fields = Array.from({ length: frames[0]?.light.length ?? 0 }, (_, field) => turnsOf(frames, field));
  const changes = fields.map((turns) =>
    Math.max(
      0,
      ...turns.map(({ atMs }) => turns.filter((each) => each.atMs >= atMs && each.atMs < atMs + WITHIN_MS).length),
    ),
  );
  // Two opposing changes are one flash.
  return Math.max(0, ...changes) / 2;
}
