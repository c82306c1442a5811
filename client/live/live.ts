/** Starts everything a live screen needs: store, clock and connection. */
import { BUILD_ID } from '../buildId.ts';
import { connect } from './connection.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore } from './liveStore.ts';
import { PHONE_PACE, SCREEN_PACE, type Pace } from './pace.ts';
import { createReloader } from './reloadOnce.ts';
import { createServerClock } from './serverClock.ts';

export function startLive(screen: string): Live {
  const pace: Pace = screen === 'phone' ? PHONE_PACE : SCREEN_PACE;
  const store = createLiveStore();
  const clock = createServerClock();
  const reloader = createReloader(window.sessionStorage, () => window.location.reload());
  const complain = (problem: string) => reportError(new Error(`A message was not understood: ${problem}`));
  connect({ build: BUILD_ID, store, clock, reloader, screen, complain, pace });
  return { store, clock, limits: pace.limits };
}
