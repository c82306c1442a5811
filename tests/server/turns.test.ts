/** Work that may wait for screens: in slices, in order, and all of it. */
import { beforeEach, expect, test } from 'vitest';
import { Turns } from '../../server/turns.ts';
import { FakeClock } from '../support/fakeClock.ts';

let clock: FakeClock;
let turns: Turns;
let done: number[];

beforeEach(() => {
  clock = new FakeClock();
  clock.holdAfterIo();
  turns = new Turns(clock, clock);
  done = [];
});

/** A task that takes so long. */
function add(n: number, tookMs: number): void {
  turns.add(() => {
    clock.advance(tookMs);
    done.push(n);
  });
}

test('[W5] nothing is done before the sockets that are ready have been served', () => {
  add(1, 0);
  expect(done).toEqual([]);
  clock.turnAfterIo();
  expect(done).toEqual([1]);
});

test('[W5] after three milliseconds the event loop comes round, and the rest goes on in order', () => {
  for (const n of [1, 2, 3, 4, 5]) add(n, 2);
  clock.turnAfterIo();
  expect(done).toEqual([1, 2]);
  clock.turnAfterIo();
  expect(done).toEqual([1, 2, 3, 4]);
  clock.turnAfterIo();
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test('a task that takes longer than a slice is done alone', () => {
  for (const n of [1, 2]) add(n, 50);
  clock.turnAfterIo();
  expect(done).toEqual([1]);
});

test('what is added while a slice is done, and after all is done, is not forgotten', () => {
  turns.add(() => add(2, 0));
  clock.turnAfterIo();
  expect(done).toEqual([2]);
  add(3, 0);
  clock.turnAfterIo();
  expect(done).toEqual([2, 3]);
});
