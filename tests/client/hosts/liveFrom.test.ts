/** The race as a page from elsewhere follows it: by the server it is told, or by what its host hands over until then. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { factsOf } from '#shared/project/fold.ts';
import type { ConnectionParts } from '../../../client/live/connection.ts';
import { liveFrom } from '../../../client/live/liveFrom.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const facts = [...factsOf(milanoAfterPair(2))];
const SNAPSHOT = { logId: 'log' as LogId, seq: facts.length as Seq, facts };

const complain = vi.fn<(problem: string) => void>();
const ended = vi.fn<() => void>();
let connected: Pick<ConnectionParts, 'reloader' | 'screenId'> | null = null;

function from(server: string | null) {
  return liveFrom({
    server,
    screen: 'overlay',
    complain,
    connectTo: (url) => (parts) => {
      expect(url).toBe(server);
      connected = parts;
      return ended;
    },
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  connected = null;
});

describe('a page from elsewhere', () => {
  test('only watches: no desk knows it, and it never reloads', () => {
    const stop = from('http://a:3000').start();
    expect(connected).not.toHaveProperty('screenId');
    expect(connected?.reloader.forBuild('other')).toBe(false);
    expect(connected?.reloader.forUnderstanding()).toBe(false);
    stop();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('without a server connects to nothing and shows what it is handed', () => {
    const live = from(null);
    live.start()();
    live.hand(SNAPSHOT);
    expect(connected).toBeNull();
    expect(live.store.getState().competition.seq).toBe(facts.length);
    expect(Math.abs(live.clock.serverNow() - Date.now())).toBeLessThan(1000);
  });

  test('believes the server more than its host, once it has been heard', () => {
    const live = from('http://a:3000');
    live.store.setState({ lastContactAt: 1 });
    live.hand(SNAPSHOT);
    expect(live.store.getState().competition.seq).toBe(0);
  });

  test('takes nothing of facts with a gap, and says so', () => {
    const live = from(null);
    live.hand({ ...SNAPSHOT, facts: facts.slice(1) });
    expect(live.store.getState().competition.seq).toBe(0);
    expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('gap'));
  });
});
