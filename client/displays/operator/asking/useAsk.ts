/** Asks the server for what is no command: its answer, or null after the line of notices has said what was wrong. */
import { useCallback } from 'react';
import { usePanel } from '../panelContext.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';

export type Ask = <Body = unknown>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  json?: object,
) => Promise<Body | null>;

const PATIENCE_MS = 8000;
/** A recorded day takes its time over the wireless network of a hall. */
const SLOWEST_BYTES_PER_MS = 200;

export function useAsk(): Ask {
  const { tell } = usePanel();
  const { answers } = useOperatorTexts();
  return useCallback(
    async <Body>(method: string, path: string, json?: object): Promise<Body | null> => {
      const problem = (text: string) => {
        tell({ kind: 'problem', text });
        return null;
      };
      const sent = json === undefined ? null : JSON.stringify(json);
      const patienceMs = PATIENCE_MS + (sent?.length ?? 0) / SLOWEST_BYTES_PER_MS;
      try {
        const answer = await fetch(path, {
          method,
          // Browsers let requests for one address wait for each other, in case the first answer can be kept.
          cache: 'no-store',
          signal: AbortSignal.timeout(Math.ceil(patienceMs)),
          ...(sent === null ? {} : { headers: { 'Content-Type': 'application/json' }, body: sent }),
        });
        const body: unknown = answer.status === 204 ? {} : await answer.json();
        if (answer.status === 401) return problem(answers.signedOut);
        if (!answer.ok) return problem((body as { readonly detail?: string }).detail ?? answer.statusText);
        return body as Body;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return problem(answers.unreached);
      }
    },
    [answers, tell],
  );
}
