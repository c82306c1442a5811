/** Who recorded each fact: known to those who are signed in, and asked for when facts have come. */
import { useEffect, useRef, useState } from 'react';
import { oneAtATime } from '../asking/oneAtATime.ts';

/** As many of the latest as the history shows, and more. */
const KEPT = 500;
const PATIENCE_MS = 8000;

export function useAuthors(seq: number, kept: number = KEPT): ReadonlyMap<number, string> {
  const [authors, setAuthors] = useState<ReadonlyMap<number, string>>(new Map());
  const latest = useRef(seq);
  const read = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isGone = false;
    let known = 0;
    read.current = oneAtATime(async () => {
      const upTo = latest.current;
      // Another log began.
      if (upTo < known) known = 0;
      const after = Math.max(known, upTo - kept);
      if (isGone || after >= upTo) return;
      const found = await authorsAfter(after, kept);
      if (isGone || found === null) return;
      known = upTo;
      setAuthors((before) => new Map([...before, ...found].slice(-kept)));
    });
    return () => {
      isGone = true;
    };
  }, [kept]);
  useEffect(() => {
    latest.current = seq;
    read.current();
  }, [kept, seq]);
  return authors;
}

/** Null when there is no answer: the names come with the next fact, and the history itself does not depend on them. */
async function authorsAfter(after: number, limit: number): Promise<readonly (readonly [number, string])[] | null> {
  try {
    const answer = await fetch(`/api/v1/facts?after=${after}&limit=${limit}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { facts } = (await answer.json()) as { readonly facts: readonly { seq: number; by?: string }[] };
    return facts.map(({ seq, by }) => [seq, by ?? ''] as const);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
