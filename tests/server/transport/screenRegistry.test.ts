/** Which screens are there, which lag, and how long the last fact took to the picture. */
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId, Seq } from '#shared/primitives/ids.ts';
import { ScreenRegistry, type ScreenWindow } from '../../../server/transport/screenRegistry.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { aStatus } from '../../support/fleet.ts';

const north = 'north' as ScreenId;
const foyer = 'foyer' as ScreenId;

let clock: FakeClock;
let lastSeq: number;
let named: ReadonlyMap<ScreenId, string>;
let registry: ScreenRegistry;

beforeEach(() => {
  clock = new FakeClock();
  lastSeq = 10;
  named = new Map();
  registry = new ScreenRegistry({
    clock,
    lastSeq: () => lastSeq,
    book: { screens: () => [...named.keys()], of: (id) => ({ ...NO_CONTROL, name: named.get(id) ?? null }) },
  });
});

function send(upTo: number): void {
  lastSeq = upTo;
  registry.sending();
}

function paint(window: ScreenWindow, seq: number, agoMs = 0): void {
  window.paint({ seq: seq as Seq, agoMs });
}

function look(id = north) {
  return registry.screens().find((screen) => screen.id === id) ?? null;
}

/** Time passes while the screen is heard. */
function pass(window: ScreenWindow, ms: number): void {
  for (let left = ms; left > 0; left -= 500) {
    clock.advance(Math.min(500, left));
    window.heard();
  }
}

describe('a screen that is here', () => {
  it('is live with what it told of itself', () => {
    const window = registry.join(north, 'arena', 10);
    window.tell(aStatus({ width: 1536, height: 384, lastPaintedSeq: 10 as Seq }));
    expect(look()).toMatchObject({ screen: 'arena', presence: 'live', status: { width: 1536 }, awaySince: null });
  });

  it('[W6] is away once it has been silent for three seconds, and back with its next word', () => {
    const window = registry.join(north, 'arena', 10);
    clock.advance(3000);
    expect(look()?.presence).toBe('live');
    clock.advance(1);
    expect(look()).toMatchObject({ presence: 'away', awaySince: clock.now() - 3001, windows: 0 });
    window.heard();
    expect(look()).toMatchObject({ presence: 'live', awaySince: null, windows: 1 });
  });

  it('is away when it has left, and counts as one when it comes back', () => {
    registry.join(north, 'arena', 10).leave();
    expect(look()?.presence).toBe('away');
    registry.join(north, 'arena', 10);
    expect(look()).toMatchObject({ presence: 'live', windows: 1 });
  });

  it('is told apart from a second window with the same id', () => {
    const first = registry.join(north, 'arena', 10);
    const second = registry.join(north, 'arena', 10);
    expect(look()?.windows).toBe(2);
    second.leave();
    second.heard();
    expect(look()?.windows).toBe(1);
    first.leave();
    expect(look()?.windows).toBe(0);
  });

  it('does not count a dead line as a window', () => {
    registry.join(north, 'arena', 10);
    clock.advance(3500);
    registry.join(north, 'arena', 10);
    expect(look()?.windows).toBe(1);
  });
});

describe('a screen that lags', () => {
  it('[W6] is behind when what was sent more than a second ago is not painted', () => {
    const window = registry.join(north, 'arena', 10);
    send(13);
    pass(window, 1000);
    expect(look()).toMatchObject({ presence: 'live', factsBehind: 3, behindMs: 1000 });
    pass(window, 1100);
    expect(look()).toMatchObject({ presence: 'behind', factsBehind: 3, behindMs: 2100 });
    paint(window, 13);
    expect(look()).toMatchObject({ presence: 'live', factsBehind: 0, behindMs: null });
  });

  it('counts from the first fact it lacks', () => {
    const window = registry.join(north, 'arena', 10);
    send(11);
    pass(window, 500);
    paint(window, 11);
    send(12);
    pass(window, 700);
    expect(look()).toMatchObject({ presence: 'live', factsBehind: 1, behindMs: 700 });
  });

  it('is given its time when it comes to a long log', () => {
    const window = registry.join(north, 'arena', 0);
    expect(look()).toMatchObject({ presence: 'live', factsBehind: 10, behindMs: 0 });
    pass(window, 1500);
    expect(look()?.presence).toBe('behind');
  });

  it('is never behind while nothing is sent', () => {
    const window = registry.join(north, 'arena', 10);
    pass(window, 60_000);
    expect(look()).toMatchObject({ presence: 'live', factsBehind: 0 });
  });

  it('says so itself, should a report have been lost', () => {
    const window = registry.join(north, 'arena', 10);
    send(11);
    window.tell(aStatus({ lastPaintedSeq: 11 as Seq }));
    expect(look()).toMatchObject({ factsBehind: 0 });
  });
});

describe('the time from sending a fact to the picture', () => {
  it('[W6] leaves out the way of the report back and the time it waited on the screen', () => {
    const window = registry.join(north, 'arena', 10);
    window.tell(aStatus({ clockOffsetUncertaintyMs: 4, lastPaintedSeq: 10 as Seq }));
    send(11);
    clock.advance(60);
    paint(window, 11, 15);
    expect(look()?.drawnMs).toBe(41);
  });

  it('is that of the newest fact when several were painted at once', () => {
    const window = registry.join(north, 'arena', 10);
    send(11);
    clock.advance(30);
    send(12);
    clock.advance(20);
    paint(window, 12);
    expect(look()?.drawnMs).toBe(20);
  });

  it('is unknown for what came with the first snapshot, and stays when nothing new is painted', () => {
    const window = registry.join(north, 'arena', 0);
    paint(window, 10);
    expect(look()?.drawnMs).toBe(null);
    send(11);
    clock.advance(33);
    paint(window, 11);
    clock.advance(500);
    paint(window, 11);
    expect(look()?.drawnMs).toBe(33);
  });

  it('is unknown for what was sent before the screen came', () => {
    send(11);
    clock.advance(500);
    const window = registry.join(north, 'arena', 0);
    paint(window, 11);
    expect(look()).toMatchObject({ drawnMs: null, factsBehind: 0 });
  });

  it('begins anew with another log, whose numbers are other facts', () => {
    const window = registry.join(north, 'arena', 10);
    send(11);
    clock.advance(33);
    paint(window, 11);
    clock.advance(1);
    lastSeq = 2;
    registry.startAgain();
    expect(look()).toMatchObject({ drawnMs: null, factsBehind: 2 });
    paint(window, 11);
    expect(look()).toMatchObject({ drawnMs: null, factsBehind: 0 });
  });
});

describe('a screen that is not here', () => {
  it('is known by what was decided about it', () => {
    named = new Map([[foyer, 'Foyer']]);
    expect(look(foyer)).toMatchObject({ name: 'Foyer', presence: 'away', status: null, windows: 0 });
    expect(look(north)).toBe(null);
  });

  it('is forgotten half an hour after it left, unless something was decided about it', () => {
    named = new Map([[foyer, 'Foyer']]);
    registry.join(foyer, 'arena', 10).leave();
    registry.join(north, 'arena', 10).leave();
    clock.advance(30 * 60_000 + 1);
    registry.join('other' as ScreenId, 'arena', 10);
    expect(registry.screens().map(({ id }) => id)).toEqual([foyer, 'other']);
  });

  it('does not fill the memory, however many come and go', () => {
    for (let n = 0; n < 1000; n += 1) registry.join(`guest-${n}` as ScreenId, 'arena', 10).leave();
    expect(registry.screens().length).toBeLessThanOrEqual(201);
  });
});
