/** Whether an effect is played by this screen: decided once, when the scene first needs it, and never again (rule D2). */
import { useEffect, useState } from 'react';
import { plays, type Trigger } from '#shared/view/effects.ts';
import type { Live } from './liveContext.ts';
import type { LiveStore } from './liveStore.ts';
import { useLiveParts } from './useLive.ts';

/** What each screen has played so far; kept beside the store, because scenes come and go. */
const playedBy = new WeakMap<LiveStore, Set<string>>();

function playedOn(store: LiveStore): Set<string> {
  const played = playedBy.get(store) ?? new Set<string>();
  playedBy.set(store, played);
  return played;
}

export function usePlays(trigger: Trigger | null): boolean {
  const live = useLiveParts();
  const [decision, setDecision] = useState(() => decide(live, trigger));
  const id = trigger === null ? null : idOn(live, trigger);
  useEffect(() => {
    if (id !== null) playedOn(live.store).add(id);
  }, [live, id]);
  if (decision.id === id) return decision.isPlayed;
  const next = decide(live, trigger);
  setDecision(next);
  return next.isPlayed;
}

/** Another log has other facts of the same numbers. */
function idOn({ store }: Live, trigger: Trigger): string {
  return `${store.getState().logId}/${trigger.id}`;
}

function decide(live: Live, trigger: Trigger | null): { readonly id: string | null; readonly isPlayed: boolean } {
  if (trigger === null) return { id: null, isPlayed: false };
  const id = idOn(live, trigger);
  const witness = {
    snapshotSeq: live.store.getState().snapshotSeq,
    now: live.clock.serverNow(),
    played: playedOn(live.store),
  };
  return { id, isPlayed: plays({ ...trigger, id }, witness) };
}
