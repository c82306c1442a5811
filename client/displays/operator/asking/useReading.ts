/** What the server says at an address: asked for at first, when something else has changed, and when told to. */
import { useCallback, useEffect, useState } from 'react';
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
  useEffect(() => {
    let isGone = false;
    void ask<Body>('GET', path).then((answer) => {
      if (!isGone && answer !== null) setBody(answer);
    });
    return () => {
      isGone = true;
    };
  }, [ask, path, since, turn]);
  return { body, again };
}
