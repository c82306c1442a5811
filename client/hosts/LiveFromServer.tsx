/** Follows the server of an address for what stands below; another address is another race. */
import { useEffect, useMemo, type ReactNode } from 'react';
import { LiveContext } from '../live/liveContext.ts';
import { openLive } from './openLive.ts';

export interface LiveFromServerProps {
  readonly server: string | null;
  readonly children: ReactNode;
}

export function LiveFromServer({ server, children }: LiveFromServerProps) {
  const live = useMemo(() => openLive(server), [server]);
  useEffect(() => live.start(), [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
