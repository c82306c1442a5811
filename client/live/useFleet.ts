/**
 * The public screens, for people. They come over the socket; a page that was opened before its person signed in is not
 * known there until it connects again, and asks over HTTP meanwhile.
 */
import { useEffect, useState } from 'react';
import type { Fleet } from '#shared/control/fleet.ts';
import { readFleet } from './deskMessages.ts';
import { useLive } from './useLive.ts';

const ASK_EVERY_MS = 1000;

/** Null until the first answer. */
export function useFleet(): Fleet | null {
  const told = useLive(({ fleet }) => fleet);
  const [asked, setAsked] = useState<Fleet | null>(null);
  const isTold = told !== null;
  useEffect(() => {
    if (isTold) return undefined;
    let isOver = false;
    const ask = () =>
      void askFleet().then((fleet) => {
        if (fleet !== null && !isOver) setAsked(fleet);
      });
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [isTold]);
  return told ?? asked;
}

/** Null when there is no answer; the head of the panel says how the connection stands. */
async function askFleet(): Promise<Fleet | null> {
  try {
    const response = await fetch('/api/v1/screens', { signal: AbortSignal.timeout(ASK_EVERY_MS) });
    return response.ok ? readFleet(await response.json()) : null;
  } catch {
    return null;
  }
}
