/** Shows what stands below it as the race was some time ago, facts and clock together. */
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { delayLive } from '../../live/delayedLive.ts';
import { LiveContext, type Live } from '../../live/liveContext.ts';
import { useLiveParts } from '../../live/useLive.ts';

export interface DelayedRaceProps {
  readonly delayMs: number;
  readonly children: ReactNode;
}

export function DelayedRace({ delayMs, children }: DelayedRaceProps) {
  const live = useLiveParts();
  const [shown, setShown] = useState<Live | null>(delayMs === 0 ? live : null);
  useLayoutEffect(() => {
    if (delayMs === 0) {
      setShown(live);
      return undefined;
    }
    const delayed = delayLive(live, delayMs);
    setShown(delayed);
    return delayed.stop;
  }, [live, delayMs]);
  return shown === null ? null : <LiveContext value={shown}>{children}</LiveContext>;
}
