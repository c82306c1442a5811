/** Which server a screen asks next, and how long it waits until then. */
import { describe, expect, test } from 'vitest';
import { createServerChoice } from '../../client/live/serverChoice.ts';

const [A, B, C] = ['http://a:3000', 'http://b:3000', 'http://c:3000'] as const;
const waits = { shortestMs: 300, longestMs: 5000 };

function choice(others: readonly string[], chance = 0) {
  return createServerChoice({ home: A, others, waits, chance: () => chance });
}

/** Where a screen goes that is served nowhere, and after what wait. */
function round(others: readonly string[], steps: number, chance?: number) {
  const { next } = choice(others, chance);
  const went: (readonly [string, number])[] = [];
  for (let here: string = A; went.length < steps; here = went.at(-1)?.[0] ?? here) {
    const { url, waitMs } = next(here, false);
    went.push([url, waitMs]);
  }
  return went;
}

describe('a screen that is served nowhere', () => {
  test.each([
    [
      'with one server returns to it, more and more slowly',
      [],
      0.5,
      [A, A, A, A, A, A],
      [300, 600, 1200, 2400, 4800, 5000],
    ],
    ['tries the other at once, then both in turn, round by round', [B], 0, [B, A, B, A, B], [0, 300, 300, 300, 300]],
    ['asks each of three once before it asks any again', [B, C], 0, [B, C, A, B, C, A], [0, 0, 300, 300, 300, 300]],
    ['slows down only from round to round', [B], 0.5, [B, A, B, A, B], [150, 300, 300, 600, 600]],
    ['may begin with any of the others', [B, C], 0.9, [C, B, C, B, A], [270, 270, 420, 420, 420]],
  ])('%s', (_title, others, chance, servers, waitsMs) => {
    const went = round(others, servers.length, chance);
    expect(went.map(([url]) => url)).toEqual(servers);
    expect(went.map(([, waitMs]) => Math.round(waitMs))).toEqual(waitsMs);
  });
});

test('a crowd spreads over the time it may take to go over', () => {
  const { next } = createServerChoice({
    home: A,
    others: [B],
    waits: { ...waits, moveWithinMs: 1500 },
    chance: () => 0.9,
  });
  expect(next(A, true)).toMatchObject({ url: B, waitMs: 1350 });
  expect(next(B, false)).toMatchObject({ url: A, waitMs: 420 });
});

describe('the servers', () => {
  test('are those of the address bar, those known beforehand and those that a server names', () => {
    const { hasUntried, isAlone, learn, next } = choice([]);
    expect([isAlone(), hasUntried(A)]).toEqual([true, false]);
    learn([A, B]);
    expect([isAlone(), hasUntried(A), next(A, true).url]).toEqual([false, true, B]);
  });
  test('are one however they are written', () => {
    const { isAlone, learn } = choice(['http://A:3000/']);
    learn(['http://a:3000/arena']);
    expect(isAlone()).toBe(true);
  });
  test('are not forgotten because one does not name them', () => {
    const { isAlone, learn } = choice([]);
    learn([A, B]);
    learn([]);
    expect(isAlone()).toBe(false);
  });
  test('change with the list of the server that a screen is at', () => {
    const { learn, next } = choice([]);
    learn([A, B]);
    learn([A, C]);
    expect(next(A, true).url).toBe(C);
  });
});

test('after it has been served a screen leaves at once again, and any server may be asked', () => {
  const { hasUntried, next } = choice([B], 0);
  for (let n = 0; n < 8; n += 1) next(n % 2 === 0 ? A : B, false);
  expect(next(B, true)).toEqual({ url: A, waitMs: 0, isAgain: false });
  expect(hasUntried(A)).toBe(false);
});
