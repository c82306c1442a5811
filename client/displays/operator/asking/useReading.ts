/** What the server says at an address: asked for at first, when something else has changed, and when told to. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { oneAtATime } from './oneAtATime.ts';
import { useAsk } from './useAsk.ts';

export interface Reading<Body> {
  /** Null until the first answer. */
  readonly body: Body | null;
  readonly again: () => void;
}

/** `since` is whatever makes the last answer old, such as the number of the last fact. */
export function useReading<Body>(path: string, since: unknown = null): Reading<Body> {
  const ask = useAsk();
  const [body, setBody] = useState<Body | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const read = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isGone = false;
    read.current = oneAtATime(async () => {
      if (isGone) return;
      const answer = await ask<Body>('GET', path);
      if (!isGone && answer !== null) setBody(answer);
    });
    return () => {
      isGone = true;
    };
  }, [ask, path]);
  // Facts may come faster than answers: a request for each would keep everything else waiting.
  useEffect(() => read.current(), [ask, path, since, turn]);
  return { body, again };
}
