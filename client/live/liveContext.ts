/** What a live screen is made of, handed to every component below it. */
import { createContext } from 'react';
import type { LiveStore } from './liveStore.ts';
import type { ServerClock } from './serverClock.ts';

export interface Live {
  readonly store: LiveStore;
  readonly clock: ServerClock;
}

export const LiveContext = createContext<Live | null>(null);
