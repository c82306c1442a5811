/** The standings in short, for comparing two states: who, rank, time in ms. */
import { standings } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';

export function finishTimes(state: CompetitionState, distance = 1) {
  return standings(state, distance).map(({ entry, rank, finish }) => [entry, rank, finish?.elapsedMs ?? null]);
}
