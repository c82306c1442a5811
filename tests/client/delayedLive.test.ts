/** A screen that is shown the race as it was a while ago: whole, to the millisecond, and never a fact too early. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
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
const asOf = (now: number, delayMs = DELAY_MS) => foldFromEmpty(story.filter(({ at }) => at <= now - delayMs));
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

describe('a screen whose delay is changed while it shows the race', () => {
  const finish = story.findLast(({ fact }) => fact.kind === 'ReadingRecorded');
  const finishedAt = finish?.at ?? 0;
  const says = (delayMs: number | null) => store.setState({ control: { ...NO_CONTROL, delayMs } });
  const held = () => delayed.store.getState();

  test('is as a whole at the other moment, at once', () => {
    openAt(finishedAt + 1000);
    expect(shown()).toEqual(asOf(Date.now()));
    says(500);
    expect(shown()).toEqual(asOf(Date.now(), 500));
    expect(shown().seq).toBeGreaterThanOrEqual(finish?.seq ?? Infinity);
    expect(delayed.clock.serverNow()).toBe(Date.now() - 500);
    says(60_000);
    expect(shown()).toEqual(asOf(Date.now(), 60_000));
    expect(delayed.clock.serverNow()).toBe(Date.now() - 60_000);
  });

  test('at any moment and to any delay, seed 20260209, shows what happened that long before', () => {
    const chance = new Chance(20_260_209);
    openAt(first?.at ?? 0);
    for (let round = 0; round < 200; round += 1) {
      const delayMs = chance.below(2) === 0 ? null : chance.below(300_001);
      says(delayMs);
      expect(shown()).toEqual(asOf(Date.now(), delayMs ?? DELAY_MS));
      goTo(Date.now() + chance.below(10_000));
      expect(shown()).toEqual(asOf(Date.now(), delayMs ?? DELAY_MS));
    }
  });

  test('obeys the desk before its host and its address, and these again once the desk has taken it back', () => {
    openAt(lastAt);
    says(0);
    expect(delayed.clock.serverNow()).toBe(lastAt);
    delayed.holdBack(700);
    expect(delayed.clock.serverNow()).toBe(lastAt);
    says(null);
    expect(delayed.clock.serverNow()).toBe(lastAt - 700);
    delayed.holdBack(90);
    expect(delayed.clock.serverNow()).toBe(lastAt - 90);
  });

  test('opened with the word of the desk is never at the moment its address asks for', () => {
    openAt(finishedAt + 3000);
    stop();
    const seen: number[] = [];
    const source = createLiveStore();
    delayed = delayLive({ store: source, clock }, 0);
    delayed.store.subscribe(({ competition }) => seen.push(competition.seq));
    stop = delayed.start();
    source.setState({ control: { ...NO_CONTROL, delayMs: 5000 } });
    takeSnapshot(source, snapshotOf(LOG, story));
    expect(Math.max(...seen)).toBe(asOf(Date.now(), 5000).seq);
    expect(held().moves).toBe(0);
  });

  test('[D2] takes nothing that was shown before, or that it passed over, for news', () => {
    openAt(finishedAt - 10_000);
    goTo(finishedAt + DELAY_MS);
    const before = held().snapshotSeq;
    expect(before).toBeLessThan(finish?.seq ?? 0);
    says(30_000);
    expect(shown().seq).toBeLessThan(finish?.seq ?? 0);
    expect(held().snapshotSeq).toBeGreaterThanOrEqual(finish?.seq ?? Infinity);
    says(0);
    expect(held()).toMatchObject({ snapshotSeq: shown().seq, moves: 2 });
  });

  test('is another state even where no fact comes or goes: what follows from the clock alone is another view', () => {
    openAt(lastAt + 400_000);
    const before = shown();
    says(2500);
    expect(shown()).toEqual(before);
    expect(shown()).not.toBe(before);
  });

  test('stays where it is when the desk says what holds already', () => {
    openAt(lastAt);
    const before = shown();
    says(DELAY_MS);
    expect(shown()).toBe(before);
    expect(held().moves).toBe(0);
  });
});
