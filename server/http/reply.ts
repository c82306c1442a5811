/** What a route answers: a document, or a problem in the form of RFC 9457. */
import { STATUS_CODES } from 'node:http';
import * as v from 'valibot';
import type { Refusal } from '#shared/decide/refusal.ts';
import type { CommandId, LogId } from '#shared/primitives/ids.ts';
import { message } from '#shared/primitives/messageSchema.ts';
import { toldProblem, type ToldProblem } from '#shared/protocol/problems.ts';
import { refusal } from '#shared/protocol/serverMessages.ts';

export interface Reply {
  readonly status: number;
  /** Written as JSON; a 204 has none. */
  readonly body?: object | undefined;
  /** Written as it is, instead of a body. */
  readonly text?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names this version of the answer, for `If-None-Match`. */
  readonly etag?: string;
}

/** Every error of the HTTP interface has this form. */
export const problemDocument = v.object({
  type: v.literal('about:blank'),
  title: v.string(),
  status: v.number(),
  /** One or two sentences: what was wrong and what would be right. */
  detail: v.string(),
  /** The same apart from its language, where people may be shown it. */
  message: v.optional(message),
  /** Only where a command was refused. */
  refusal: v.optional(refusal),
  commandId: v.optional(v.nullable(v.string())),
});
export type ProblemDocument = v.InferOutput<typeof problemDocument>;

export interface ProblemExtras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
  readonly commandId?: CommandId | null;
}

export function ok(body: object): Reply {
  return { status: 200, body };
}

/** A plain sentence is for programs only. */
export function problem(
  status: number,
  told: string | ToldProblem,
  { headers = {}, ...members }: ProblemExtras = {},
): Reply {
  const title = STATUS_CODES[status] ?? 'Error';
  const said = typeof told === 'string' ? { detail: told } : { detail: told.text, message: told.message };
  const body: ProblemDocument = { type: 'about:blank', title, status, ...said, ...members };
  return { status, body, contentType: 'application/problem+json', headers };
}

/** Names what a build made of the facts up to a number; another log has other facts of the same number. */
export function stateEtag({ logId, seq }: { readonly logId: LogId; readonly seq: number }, build: string): string {
  return `W/"${logId}-${seq}-${build}"`;
}

/** 429 for an address that asks for too much. */
export function tooMuch(): Reply {
  const detail = 'Too much comes from this address at once; try again in a second.';
  return problem(429, detail, { headers: { 'Retry-After': '1' } });
}

/** 429 with the time to wait in whole seconds. */
export function tryLater(waitMs: number): Reply {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return problem(429, toldProblem('tooManyAttempts', { seconds }), { headers: { 'Retry-After': String(seconds) } });
}
