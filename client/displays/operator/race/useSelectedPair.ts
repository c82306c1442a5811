/** Which pair the desk works on: the one on the ice, then by itself the next one, unless somebody chose another. */
import { useCallback, useMemo, useState } from 'react';
import { livePair, nextPair } from '#shared/project/live.ts';
import { pairs } from '#shared/project/pairs.ts';
import { programme } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';

export interface PairPlace {
  readonly distance: number;
  readonly pair: number;
}

export interface SelectedPair {
  readonly place: PairPlace | null;
  readonly choose: (place: PairPlace | null) => void;
  readonly step: (by: 1 | -1) => void;
}

export function useSelectedPair(state: CompetitionState): SelectedPair {
  const [chosen, choose] = useState<PairPlace | null>(null);
  const place = useMemo(
    () => (chosen !== null && exists(state, chosen) ? chosen : pairByItself(state)),
    [state, chosen],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const all = allPairs(state);
      const at = all.findIndex(({ distance, pair }) => distance === place?.distance && pair === place.pair);
      choose(all[Math.max(0, Math.min(all.length - 1, at + by))] ?? null);
    },
    [state, place],
  );
  return { place, choose, step };
}

function allPairs(state: CompetitionState): readonly PairPlace[] {
  return programme(state).flatMap(({ distance }) => pairs(state, distance).map(({ pair }) => ({ distance, pair })));
}

function exists(state: CompetitionState, { distance, pair }: PairPlace): boolean {
  return pairs(state, distance).some((trace) => trace.pair === pair);
}

function pairByItself(state: CompetitionState): PairPlace | null {
  const live = livePair(state);
  if (live !== null && live.phase !== 'confirmed') return live;
  return nextPair(state) ?? live ?? allPairs(state)[0] ?? null;
}
