/** Waits for a screen: resolves as soon as what it holds looks as asked. */
import type { LiveState, LiveStore } from '../../client/live/liveStore.ts';

export function untilLive(store: LiveStore, isSo: (live: LiveState) => boolean): Promise<LiveState> {
  return new Promise((resolve) => {
    const check = (live: LiveState) => {
      if (!isSo(live)) return;
      unsubscribe();
      resolve(live);
    };
    const unsubscribe = store.subscribe(check);
    check(store.getState());
  });
}
