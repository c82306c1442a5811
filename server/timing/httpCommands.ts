/** Sends commands through the public HTTP API, as any device or program would. */
import * as v from 'valibot';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { commandAnswer, type CommandAnswer } from '#shared/protocol/serverMessages.ts';

const answers = v.array(commandAnswer);

/**
 * `send(requests)` resolves to one answer a command, in order.
 * @throws Error when the server cannot be reached or does not accept the token, with a sentence that says so
 */
export function createHttpCommands(baseUrl: string, token: string) {
  const url = new URL('/api/v1/commands', baseUrl);
  return async (requests: readonly CommandRequestInput[]): Promise<readonly CommandAnswer[]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(requests),
    });
    const body: unknown = await response.json();
    if (response.status === 200) return v.parse(answers, body);
    throw new Error(`${url.origin} answered ${response.status}: ${detailOf(body)}`);
  };
}

function detailOf(body: unknown): string {
  const problem = v.safeParse(v.object({ detail: v.string() }), body);
  return problem.success ? problem.output.detail : 'no reason was given';
}
