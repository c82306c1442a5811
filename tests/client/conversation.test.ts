/** What a screen says and what it makes of the answers: resume, gaps, other logs, unknown messages (W1, W2). */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { createConversation, type Conversation } from '../../client/live/conversation.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { oneByOne } from '../support/field.ts';

const FACTS: readonly NumberedFact[] = aCompetition()
  .withDistance(500, 'men', oneByOne('a', 'b'))
  .runs(1, { a: '36.00' }).facts;
const WELCOME = {
  protocol: PROTOCOL_VERSION,
  build: 'b1',
  logId: 'log-1',
  serverNow: 1_770_654_600_000,
  servers: [],
  isBehind: false,
};
const UNKNOWN = { seq: 2, at: 1_770_654_600_000, fact: { kind: 'MoonPhaseSeen' } };

let device = 0;
let said: Hello[];
let store: LiveStore;
let talk: Conversation;
const reload = vi.fn<() => boolean>();
const forBuild = vi.fn<(build: string) => boolean>();
const settle = vi.fn<() => void>();
const welcomed = vi.fn<() => boolean>();
const unfit = vi.fn<() => void>();
let isHome = true;
const complain = vi.fn<(problem: string) => void>();

beforeEach(() => {
  device = 10_000;
  said = [];
  vi.resetAllMocks();
  welcomed.mockReturnValue(true);
  isHome = true;
  store = createLiveStore();
  talk = createConversation({
    store,
    clock: createServerClock(() => device),
    reloader: { forUnderstanding: reload, forBuild, settle },
    build: 'b1',
    screen: 'arena',
    say: (hello) => said.push(hello),
    moves: { welcomed, unfit, isHome: () => isHome },
    complain,
  });
});

function facts(from: number, to: number): readonly NumberedFact[] {
  return FACTS.slice(from - 1, to);
}

function snapshot(to: number, logId = 'log-1') {
  return { logId, seq: to, facts: facts(1, to) };
}

/** Connected, greeted and up to date with the first facts. */
function settled(to: number): void {
  talk.opened();
  talk.welcome(WELCOME);
  talk.snapshot(snapshot(to));
  said.length = 0;
}

describe('greeting', () => {
  test('a new screen holds nothing and asks for everything', () => {
    talk.opened();
    expect(said).toEqual([{ protocol: PROTOCOL_VERSION, audience: 'screen', screen: 'arena', resume: null }]);
  });
  test('a returning screen says what it holds', () => {
    settled(3);
    talk.closed();
    expect(store.getState().link).toBe('reconnecting');
    talk.opened();
    expect(said[0]?.resume).toEqual({ logId: 'log-1', seq: 3 });
    talk.welcome(WELCOME);
    expect(store.getState().link).toBe('live');
  });
});

describe('facts', () => {
  test('of one batch arrive in one change', () => {
    settled(2);
    const changes = vi.fn<() => void>();
    store.subscribe((now, before) => {
      if (now.competition !== before.competition) changes();
    });
    talk.facts(facts(3, 5));
    expect([store.getState().competition.seq, changes.mock.calls.length]).toEqual([5, 1]);
  });
  test('seen before change nothing', () => {
    settled(4);
    const { competition } = store.getState();
    talk.facts(facts(3, 4));
    expect(store.getState().competition).toBe(competition);
  });
  test('[W2] after a gap are not taken; the screen asks for everything and waits', () => {
    settled(2);
    talk.facts(facts(4, 4));
    expect(said.map(({ resume }) => resume)).toEqual([null]);
    talk.facts(facts(3, 4));
    expect(store.getState().competition.seq).toBe(2);
    talk.snapshot(snapshot(5));
    expect(store.getState().competition.seq).toBe(5);
  });
  test('that cannot be read make the screen start again, and are told once', () => {
    settled(2);
    talk.facts([{ seq: 'three' }]);
    talk.snapshot(snapshot(2));
    talk.facts('nonsense');
    expect([said.length, complain.mock.calls.length, store.getState().ignored]).toEqual([2, 1, 2]);
  });
});

describe('snapshots', () => {
  test('[W2] of another log replace everything', () => {
    settled(4);
    talk.welcome({ ...WELCOME, logId: 'log-2' });
    talk.facts(facts(5, 5));
    expect(store.getState().competition.seq).toBe(4);
    talk.snapshot(snapshot(1, 'log-2'));
    expect(store.getState()).toMatchObject({ logId: 'log-2', competition: { seq: 1 } });
  });
  test('with a gap are not taken; the old picture stays and the screen asks again later', () => {
    settled(2);
    talk.snapshot({ logId: 'log-1', seq: 3, facts: [...facts(1, 1), ...facts(3, 3)] });
    expect(store.getState().competition.seq).toBe(2);
    talk.contact();
    expect(said).toEqual([]);
    device += 2000;
    talk.contact();
    expect(said.map(({ resume }) => resume)).toEqual([null]);
  });
  test('that do not come are asked for again, without haste', () => {
    talk.opened();
    for (const wait of [500, 500, 500, 500, 500]) {
      device += wait;
      talk.contact();
    }
    expect(said).toHaveLength(2);
  });
});

describe('a page older than the server', () => {
  const signs: [string, () => void][] = [
    ['an unknown kind of fact', () => talk.facts([UNKNOWN])],
    ['a snapshot with one', () => talk.snapshot({ logId: 'log-1', seq: 2, facts: [...facts(1, 1), UNKNOWN] })],
    ['a goodbye', () => talk.goodbye({ code: 'clientTooOld', reason: 'old' })],
  ];
  test.each(signs)('reloads on %s', (_sign, hear) => {
    settled(1);
    reload.mockReturnValue(true);
    hear();
    expect([reload.mock.calls.length, store.getState().link]).toEqual([1, 'live']);
  });
  test.each(signs)('that has reloaded already says so on %s, keeps its picture and asks for nothing', (_sign, hear) => {
    settled(1);
    reload.mockReturnValue(false);
    hear();
    device += 60_000;
    talk.contact();
    expect(store.getState()).toMatchObject({ link: 'outdated', competition: { seq: 1 } });
    expect(said).toEqual([]);
  });
  test('recovers when the server that it finds again speaks its language', () => {
    settled(1);
    reload.mockReturnValue(false);
    talk.goodbye({ code: 'clientTooOld', reason: 'old' });
    talk.closed();
    talk.opened();
    talk.welcome(WELCOME);
    expect(store.getState().link).toBe('live');
  });
  test('reloads when the server was built anew, and goes on meanwhile', () => {
    settled(1);
    expect(forBuild).not.toHaveBeenCalled();
    talk.welcome({ ...WELCOME, build: 'b2' });
    expect([forBuild.mock.calls, store.getState().link]).toEqual([[['b2']], 'live']);
  });
  test('may reload again after it has understood a snapshot', () => {
    settled(1);
    expect(settle).toHaveBeenCalledTimes(1);
  });
  test('stays connected through other goodbyes', () => {
    settled(1);
    talk.goodbye({ code: 'shuttingDown', reason: 'restart' });
    expect([reload.mock.calls.length, store.getState().link]).toEqual([0, 'live']);
  });
});

test('an unknown message is ignored, counted and told once', () => {
  settled(1);
  talk.unknown('fireworks');
  talk.unknown('fireworks');
  expect([store.getState().ignored, complain.mock.calls]).toEqual([2, [['fireworks: unknown message']]]);
});

test('everything heard is a sign of life', () => {
  settled(1);
  for (const hear of [() => talk.contact(), () => talk.facts(facts(2, 2)), () => talk.unknown('x')]) {
    device += 1000;
    hear();
    expect(store.getState().lastContactAt).toBe(device);
  }
});
