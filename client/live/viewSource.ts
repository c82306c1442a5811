/** A view that follows the facts and the clock: computed once per change, and kept when a new one cannot be computed. */
import type { CompetitionState } from '#shared/project/state.ts';
import { keepEqual } from './keepEqual.ts';
import type { Live } from './liveContext.ts';

export interface TimedView {
  /** Server instant from which the view must be computed anew; null when only a fact changes it. */
  readonly validUntil: number | null;
}

export interface ViewSource<View> {
  readonly get: () => View;
  readonly subscribe: (changed: () => void) => () => void;
}

/** The clock may be put right while a view waits for its end, so it is looked at at least this often. */
const LONGEST_LOOK_MS = 1000;

export function createViewSource<View extends TimedView>(
  { store, clock }: Live,
  compute: (state: CompetitionState, now: number) => View,
): ViewSource<View> {
  let known: { readonly state: CompetitionState; readonly view: View } | null = null;

  function get(): View {
    const state = store.getState().competition;
    const now = clock.serverNow();
    if (known !== null && known.state === state && !isOver(known.view, now)) return known.view;
    try {
      known = { state, view: keepEqual(known?.view, compute(state, now)) };
    } catch (error) {
      if (known === null) throw error;
      reportError(error);
      known = { state, view: { ...known.view, validUntil: null } };
    }
    return known.view;
  }

  return {
    get,
    subscribe(changed) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      function look(): void {
        changed();
        lookAgain();
      }
      function lookAgain(): void {
        clearTimeout(timer);
        const until = get().validUntil;
        if (until === null) return;
        timer = setTimeout(look, Math.min(LONGEST_LOOK_MS, Math.max(0, until - clock.serverNow())));
      }
      lookAgain();
      const unsubscribe = store.subscribe((live, before) => {
        if (live.competition !== before.competition) look();
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}

function isOver({ validUntil }: TimedView, now: number): boolean {
  return validUntil !== null && now >= validUntil;
}
