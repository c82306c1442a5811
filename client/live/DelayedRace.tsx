/** Shows what stands below it as the race was some time ago, facts and clock together. */
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { delayLive } from './delayedLive.ts';
import { LiveContext } from './liveContext.ts';
import { useLiveParts } from './useLive.ts';

export interface DelayedRaceProps {
  readonly delayMs: number;
  readonly children: ReactNode;
}

export function DelayedRace({ delayMs, children }: DelayedRaceProps) {
  const live = useLiveParts();
  const delayed = useMemo(() => (delayMs === 0 ? null : delayLive(live, delayMs)), [live, delayMs]);
  useLayoutEffect(() => delayed?.start(), [delayed]);
  return <LiveContext value={delayed ?? live}>{children}</LiveContext>;
}
