/** A view of the phone: computed anew with every fact, never by the clock. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { useView } from '../../live/useLive.ts';

/** `compute` must keep its identity while its options do. */
export function usePhoneView<View>(compute: (state: CompetitionState) => View): View {
  const timed = useCallback((state: CompetitionState) => ({ view: compute(state), validUntil: null }), [compute]);
  return useView(timed).view;
}
