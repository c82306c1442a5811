/** Shows what stands below it as the race is, or as it was when it was held. */
import { useState, type ReactNode } from 'react';
import { LiveContext, type Live } from '../../live/liveContext.ts';
import { standingLive } from '../../live/standingLive.ts';
import { useLiveParts } from '../../live/useLive.ts';

export interface HeldRaceProps {
  readonly isHeld: boolean;
  readonly children: ReactNode;
}

export function HeldRace({ isHeld, children }: HeldRaceProps) {
  const live = useLiveParts();
  const [held, setHeld] = useState<Live | null>(null);
  if (isHeld && held === null) setHeld(standingLive(live.store.getState().competition, live.clock.serverNow()));
  if (!isHeld && held !== null) setHeld(null);
  return <LiveContext value={held ?? live}>{children}</LiveContext>;
}
