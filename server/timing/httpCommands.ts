/** Sends commands through the public HTTP API, as any device or program would. */
import * as v from 'valibot';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { must } from '#shared/primitives/outcome.ts';
import { commandAnswer, type CommandAnswer } from '#shared/protocol/serverMessages.ts';

/** Resolves to one answer a command, in order; a refusal is an answer. */
export type SendCommands = (requests: readonly CommandRequestInput[]) => Promise<readonly CommandAnswer[]>;

/** @throws Error when the server cannot be reached or does not accept the token, with a sentence that says so */
export function createHttpCommands(baseUrl: string, token: string): SendCommands {
  const url = new URL('/api/v1/commands', baseUrl);
  return async (requests) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(requests),
    });
    const body: unknown = await response.json();
    if (response.status === 200) return v.parse(v.array(commandAnswer), body);
    throw new Error(`${url.origin} answered ${response.status}: ${detailOf(body)}`);
  };
}

/** The same for a single command. */
export function oneByOne(send: SendCommands): (request: CommandRequestInput) => Promise<CommandAnswer> {
  return async (request) => must((await send([request]))[0], 'the answer to a command');
}

function detailOf(body: unknown): string {
  const problem = v.safeParse(v.object({ detail: v.string() }), body);
  return problem.success ? problem.output.detail : 'no reason was given';
}
