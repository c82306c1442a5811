/** The arena view of this moment, with the standings beside it where the stage has room. */
import { useCallback } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import type { ArenaOptions } from '#shared/view/arenaView.ts';
import { arenaWithStandings, type ArenaWithStandings, type RoomBeside } from '#shared/view/arenaWithStandings.ts';
import { useView } from '../../live/useLive.ts';

export function useArenaWithStandings(options: ArenaOptions, beside: RoomBeside): ArenaWithStandings {
  const compute = useCallback(
    (state: CompetitionState, now: number) => arenaWithStandings(state, options, beside, now),
    [options, beside],
  );
  return useView(compute);
}
