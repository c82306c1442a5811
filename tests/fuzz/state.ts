/** All that a server keeps, as one text: two equal ones mean that nothing has changed between. */
import * as v from 'valibot';
import type { Sender } from './send.ts';

/** Facts, and who may do what; when a token was used last is no decision of anybody. */
const KEPT = ['snapshot', 'tokens', 'invitations', 'people', 'deeds', 'rehearsal'];
const anything = v.record(v.string(), v.unknown());

export async function keptState(sender: Sender, headers: Readonly<Record<string, string>>): Promise<string> {
  const kept = await Promise.all(
    KEPT.map(async (name) => {
      const answer = await sender.http({ method: 'GET', address: `/api/v1/${name}`, headers, body: null });
      if (answer.status !== 200) throw new Error(`${name} answers ${answer.status}: ${answer.text.slice(0, 500)}`);
      return v.parse(anything, JSON.parse(answer.text));
    }),
  );
  return JSON.stringify(kept, (name, value: unknown) => (name === 'lastUsedAt' ? undefined : value));
}
