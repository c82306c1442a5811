/**
 * The race as a page from elsewhere follows it: opened from a disk or by another server, it names the server by itself. It
 * only watches: no desk directs it, and it never reloads, because then it would forget what its host has told it.
 */
import type { Snapshot } from '#shared/protocol/serverMessages.ts';
import { BUILD_ID } from '../buildId.ts';
import type { Connect } from './live.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore, takeSnapshot } from './liveStore.ts';
import type { Reloader } from './reloadOnce.ts';
import { createServerClock, deviceClock } from './serverClock.ts';

/** A page that does not understand the server goes out instead. */
const NEVER: Reloader = { forUnderstanding: () => false, forBuild: () => false, settle: () => undefined };

export interface LiveFrom extends Live {
  /** Connects; returns the function that ends the connection. */
  readonly start: () => () => void;
  /** Facts from the host. They count until the server has been heard: it knows better. */
  readonly hand: (snapshot: Snapshot) => void;
}

export interface LiveFromParts {
  /** `http://192.168.1.20:3000`; null where there is none, and what the host hands over is all there is. */
  readonly server: string | null;
  readonly screen: string;
  readonly connectTo: (server: string) => Connect;
  readonly complain: (problem: string) => void;
}

export function liveFrom({ server, screen, connectTo, complain }: LiveFromParts): LiveFrom {
  const store = createLiveStore();
  const clock = createServerClock();
  return {
    store,
    clock,
    start() {
      if (server === null) return () => undefined;
      return connectTo(server)({ build: BUILD_ID, store, clock, reloader: NEVER, screen, complain });
    },
    hand(snapshot) {
      if (store.getState().lastContactAt !== null) return;
      // Until a server says better, its clock is taken to go as this device's.
      clock.hint(deviceClock());
      if (!takeSnapshot(store, snapshot)) complain('the facts of the snapshot have a gap in their numbers');
    },
  };
}
