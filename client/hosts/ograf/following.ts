/** The race a graphic follows, by whichever server it was last told of. */
import type { LiveFrom } from '../../live/liveFrom.ts';
import { openLive } from '../openLive.ts';
import type { Stand } from './stand.ts';

export interface Following {
  /** The race as the graphic should see it now. */
  readonly live: (stand: Pick<Stand, 'snapshot'>, server: string | null) => LiveFrom;
  readonly end: () => void;
}

export function createFollowing(): Following {
  let current: { readonly server: string | null; readonly live: LiveFrom; readonly stop: () => void } | null = null;
  let handed: Stand['snapshot'] = null;

  function open(server: string | null) {
    const live = openLive(server);
    return { server, live, stop: live.start() };
  }

  return {
    live({ snapshot }, server) {
      if (current === null || current.server !== server) {
        current?.stop();
        current = open(server);
        handed = null;
      }
      if (snapshot !== null && snapshot !== handed) current.live.hand(snapshot);
      handed = snapshot;
      return current.live;
    },
    end() {
      current?.stop();
      current = null;
    },
  };
}

/** Waits for the first facts, but not for ever. */
export function firstFacts({ store }: LiveFrom, patienceMs: number): Promise<boolean> {
  const isThere = () => store.getState().logId !== null;
  if (isThere()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isFound: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(isFound);
    };
    const unsubscribe = store.subscribe(() => isThere() && settle(true));
    const timer = setTimeout(() => settle(false), patienceMs);
  });
}
