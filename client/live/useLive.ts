/** How components read what is live: one selector hook, the freshness of the link and the clock. */
import { useCallback, useContext, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { freshness, isSameFreshness, type Freshness } from './freshness.ts';
import { LiveContext, type Live } from './liveContext.ts';
import type { LiveState } from './liveStore.ts';
import type { ServerClock } from './serverClock.ts';
import { createViewSource, type TimedView } from './viewSource.ts';

export function useLiveParts(): Live {
  return must(useContext(LiveContext), 'a LiveContext around this component');
}

export function useLive<Selected>(select: (live: LiveState) => Selected): Selected {
  return useStore(useLiveParts().store, select);
}

export function useServerClock(): ServerClock {
  return useLiveParts().clock;
}

const LOOK_EVERY_MS = 250;

/** Changes when the link goes quiet, then once a second, and when it is back; never while all is well. */
export function useFreshness(): Freshness {
  const { store, clock } = useLiveParts();
  const shown = useRef<Freshness>({ kind: 'waiting' });
  const subscribe = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, LOOK_EVERY_MS);
      const unsubscribe = store.subscribe(changed);
      return () => {
        clearInterval(timer);
        unsubscribe();
      };
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => {
    const next = freshness(store.getState().lastContactAt, clock.monotonicNow());
    if (!isSameFreshness(next, shown.current)) shown.current = next;
    return shown.current;
  });
}

/** Follows a view; `compute` must keep its identity while its options do. */
export function useView<View extends TimedView>(compute: (state: CompetitionState, now: number) => View): View {
  const live = useLiveParts();
  const source = useMemo(() => createViewSource(live, compute), [live, compute]);
  return useSyncExternalStore(source.subscribe, source.get);
}
