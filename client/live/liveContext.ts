/** What a live screen is made of, handed to every component below it. */
import { createContext } from 'react';
import type { LiveStore } from './liveStore.ts';
import type { FreshnessLimits } from './pace.ts';
import type { ServerClock } from './serverClock.ts';

export interface Live {
  readonly store: LiveStore;
  readonly clock: ServerClock;
  /** Left out for those of a screen in the hall. */
  readonly limits?: FreshnessLimits | undefined;
}

export const LiveContext = createContext<Live | null>(null);
