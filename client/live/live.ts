/** Starts everything a live screen needs: store, clock and a connection, on a socket or, for a phone, on a stream. */
import { BUILD_ID } from '../buildId.ts';
import type { ConnectionParts } from './connection.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore } from './liveStore.ts';
import { createReloader } from './reloadOnce.ts';
import { createServerClock } from './serverClock.ts';

export type Connect = (parts: Omit<ConnectionParts, 'audience' | 'url' | 'others' | 'waits'>) => () => void;

/** What a public screen has besides. */
export type Directed = (live: Live) => Pick<ConnectionParts, 'screenId' | 'obedience' | 'report'>;

/** `connect` and `directed` come from outside, so that no screen loads code that it does not need. */
export function startLive(screen: string, connect: Connect, directed: Directed = () => ({})): Live {
  const store = createLiveStore();
  const clock = createServerClock();
  const reloader = createReloader(window.sessionStorage, () => window.location.reload());
  const complain = (problem: string) => reportError(new Error(`A message was not understood: ${problem}`));
  connect({ build: BUILD_ID, store, clock, reloader, screen, complain, ...directed({ store, clock }) });
  return { store, clock };
}
