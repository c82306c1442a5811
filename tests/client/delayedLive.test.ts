/** A screen that is shown the race as it was a while ago: whole, to the millisecond, and never a fact too early. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { factsOf, foldFromEmpty } from '#shared/project/fold.ts';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { delayLive, type DelayedLive } from '../../client/live/delayedLive.ts';
import { createLiveStore, takeFacts, takeSnapshot, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock, type ServerClock } from '../../client/live/serverClock.ts';
import { Chance } from '../support/chance.ts';
import { milanoAfterPair } from '../support/milano.ts';

const DELAY_MS = 2000;
const LOG = 'the-log' as LogId;
const story = factsOf(milanoAfterPair(15));
const [first] = story;
const lastAt = Math.max(...story.map(({ at }) => at));

let store: LiveStore;
let clock: ServerClock;
let delayed: DelayedLive;
let stop: () => void;

/** What a screen with this delay may show at a moment: everything that happened that long before, and nothing else. */
const asOf = (now: number) => foldFromEmpty(story.filter(({ at }) => at <= now - DELAY_MS));
const shown = () => delayed.store.getState().competition;

function snapshotOf(logId: LogId, facts: typeof story) {
  return { logId, seq: facts.length as Seq, facts: [...facts] };
}

/** The server has recorded everything up to this moment, and a screen is opened. */
function openAt(now: number): void {
  vi.setSystemTime(now);
  store = createLiveStore();
  clock = createServerClock(() => Date.now());
  takeSnapshot(
    store,
    snapshotOf(
      LOG,
      story.filter(({ at }) => at <= now),
    ),
  );
  delayed = delayLive({ store, clock }, DELAY_MS);
  stop = delayed.start();
}

function goTo(instant: number): void {
  for (const numbered of story.filter(({ at }) => at > Date.now() && at <= instant)) {
    vi.advanceTimersByTime(numbered.at - Date.now());
    takeFacts(store, [numbered]);
  }
  vi.advanceTimersByTime(instant - Date.now());
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a screen with a delay of two seconds', () => {
  test('shows a fact two seconds after it was recorded and not a millisecond before', () => {
    openAt(first?.at ?? 0);
    const passage = story.find(({ fact }) => fact.kind === 'ReadingRecorded');
    const at = passage?.at ?? 0;
    goTo(at + DELAY_MS - 1);
    expect(shown().seq).toBeLessThan(passage?.seq ?? 0);
    goTo(at + DELAY_MS);
    expect(shown().seq).toBeGreaterThanOrEqual(passage?.seq ?? Infinity);
  });

  test('reads a clock that is as late as its facts', () => {
    openAt(lastAt);
    expect(delayed.clock.serverNow()).toBe(lastAt - DELAY_MS);
    expect(delayed.clock.monotonicNow()).toBe(clock.monotonicNow());
  });

  test('opened or reloaded at any moment, seed 20260209, it shows what happened two seconds before', () => {
    const chance = new Chance(20_260_209);
    const from = first?.at ?? 0;
    for (let round = 0; round < 60; round += 1) {
      openAt(from + chance.below(lastAt - from + 2 * DELAY_MS));
      expect(shown()).toEqual(asOf(Date.now()));
      goTo(Date.now() + chance.below(40_000));
      expect(shown()).toEqual(asOf(Date.now()));
      stop();
    }
  });

  test('takes what came meanwhile when the line is back, each fact at its time', () => {
    const finish = story.findLast(({ fact }) => fact.kind === 'ReadingRecorded');
    const at = finish?.at ?? 0;
    openAt(at - 30_000);
    vi.advanceTimersByTime(30_500);
    takeSnapshot(
      store,
      snapshotOf(
        LOG,
        story.filter((each) => each.at <= Date.now()),
      ),
    );
    expect(shown()).toEqual(asOf(Date.now()));
    vi.advanceTimersByTime(DELAY_MS - 500);
    expect(shown()).toEqual(asOf(Date.now()));
    expect(shown().seq).toBeGreaterThanOrEqual(finish?.seq ?? Infinity);
  });

  test('starts again with another log', () => {
    openAt(lastAt + DELAY_MS);
    expect(shown().seq).toBe(story.length);
    takeSnapshot(store, snapshotOf('another' as LogId, story.slice(0, 3)));
    expect(shown()).toEqual(foldFromEmpty(story.slice(0, 3)));
    expect(delayed.store.getState()).toMatchObject({ logId: 'another', snapshotSeq: 3 });
  });

  test('plays what it releases itself, and not what it was opened with', () => {
    openAt(lastAt);
    expect(delayed.store.getState().snapshotSeq).toBe(asOf(lastAt).seq);
    goTo(lastAt + DELAY_MS);
    expect(delayed.store.getState().snapshotSeq).toBe(asOf(lastAt).seq);
  });

  test('does not wait longer for a fact from a server whose clock was put back', () => {
    openAt(lastAt + DELAY_MS);
    const ahead = { ...story.at(-1), seq: story.length + 1, at: lastAt + 3_600_000 } as (typeof story)[number];
    takeFacts(store, [ahead]);
    vi.advanceTimersByTime(DELAY_MS - 1);
    expect(shown().seq).toBe(story.length);
    vi.advanceTimersByTime(1);
    expect(shown().seq).toBe(story.length + 1);
  });

  test('waits for nothing once it is stopped', () => {
    openAt(lastAt);
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
    store.setState({ lastContactAt: 1 });
    expect(delayed.store.getState().lastContactAt).toBeNull();
  });

  test('counts contact as late as what it shows', () => {
    openAt(lastAt);
    store.setState({ lastContactAt: 5000 });
    expect(delayed.store.getState().lastContactAt).toBe(5000 + DELAY_MS);
  });
});
