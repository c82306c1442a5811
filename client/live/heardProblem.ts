/** What the server says of a request that it has not carried out (RFC 9457). */
import type { Refusal } from '#shared/decide/refusal.ts';
import type { Message } from '#shared/primitives/message.ts';

/** An older server names no message. */
export interface HeardRefusal extends Omit<Refusal, 'message'> {
  readonly message?: Message | undefined;
}

export interface HeardProblem {
  /** In English. */
  readonly detail: string;
  readonly message?: Message | undefined;
  /** Where a command was refused. */
  readonly refusal?: HeardRefusal | undefined;
}

/** @throws SyntaxError when the answer is none of this server */
export async function readProblem(response: Response): Promise<HeardProblem> {
  const problem = (await response.json()) as Partial<HeardProblem>;
  return { ...problem, detail: problem.detail ?? response.statusText };
}
