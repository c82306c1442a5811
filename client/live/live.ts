/** Starts everything a live screen needs: store, clock and a connection, on a socket or, for a phone, on a stream. */
import { BUILD_ID } from '../buildId.ts';
import type { ConversationParts } from './conversation.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore } from './liveStore.ts';
import { createReloader } from './reloadOnce.ts';
import { createServerClock } from './serverClock.ts';

export type Connect = (parts: Omit<ConversationParts, 'say' | 'audience'>) => () => void;

/** `connect` comes from outside, so that no screen loads the code of the other connection. */
export function startLive(screen: string, connect: Connect): Live {
  const store = createLiveStore();
  const clock = createServerClock();
  const reloader = createReloader(window.sessionStorage, () => window.location.reload());
  const complain = (problem: string) => reportError(new Error(`A message was not understood: ${problem}`));
  connect({ build: BUILD_ID, store, clock, reloader, screen, complain });
  return { store, clock };
}
