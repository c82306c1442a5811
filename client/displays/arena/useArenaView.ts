/** The arena view of this moment. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { arenaView, type ArenaOptions, type ArenaView } from '#shared/view/arenaView.ts';
import { useView } from '../../live/useLive.ts';

export function useArenaView(options: ArenaOptions): ArenaView {
  const compute = useCallback((state: CompetitionState, now: number) => arenaView(state, options, now), [options]);
  return useView(compute);
}
