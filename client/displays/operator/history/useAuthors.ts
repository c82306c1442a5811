/** Who recorded each fact: known to those who are signed in, and asked for when facts have come. */
import { useEffect, useRef, useState } from 'react';

/** As many of the latest as the history shows, and more. */
const KEPT = 500;

export function useAuthors(seq: number, kept: number = KEPT): ReadonlyMap<number, string> {
  const [authors, setAuthors] = useState<ReadonlyMap<number, string>>(new Map());
  const known = useRef(0);
  useEffect(() => {
    // Another log began, or nothing has been asked yet.
    if (seq < known.current) known.current = 0;
    const after = Math.max(known.current, seq - kept);
    if (after >= seq) return undefined;
    const cut = new AbortController();
    fetch(`/api/v1/facts?after=${after}&limit=${kept}`, { signal: cut.signal })
      .then(async (answer) => {
        const { facts } = (await answer.json()) as { readonly facts: readonly { seq: number; by?: string }[] };
        known.current = seq;
        setAuthors(
          (before) => new Map([...before, ...facts.map(({ seq: of, by }) => [of, by ?? ''] as const)].slice(-kept)),
        );
      })
      .catch((error: unknown) => {
        // The names come with the next fact; the history itself does not depend on them.
        if (!(error instanceof Error)) throw error;
      });
    return () => cut.abort();
  }, [seq, kept]);
  return authors;
}
