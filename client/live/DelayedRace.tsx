/** Shows what stands below it as the race was some time ago, facts and clock together. */
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { delayLive } from './delayedLive.ts';
import { LiveContext } from './liveContext.ts';
import { useLiveParts } from './useLive.ts';

export interface DelayedRaceProps {
  /** Unless the desk says otherwise. May change at any time; what stands below stays, and is elsewhere in the race. */
  readonly delayMs: number;
  readonly children: ReactNode;
}

export function DelayedRace({ delayMs, children }: DelayedRaceProps) {
  const live = useLiveParts();
  const [delayed] = useState(() => delayLive(live, delayMs));
  useLayoutEffect(() => delayed.start(), [delayed]);
  useLayoutEffect(() => delayed.holdBack(delayMs), [delayed, delayMs]);
  return <LiveContext value={delayed}>{children}</LiveContext>;
}
