/** Reads a screen's hello: who it is and what it holds, or why it cannot be served (rule W1). */
import * as v from 'valibot';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { hello, type Hello } from '#shared/protocol/clientMessages.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import type { Goodbye } from '#shared/protocol/serverMessages.ts';
import { OLDEST_SUPPORTED_PROTOCOL, PROTOCOL_VERSION } from '#shared/protocol/version.ts';

/** How long a socket may stay silent before it is dropped. */
export const HELLO_WITHIN_MS = 10_000;

export const NO_HELLO: Goodbye = {
  code: 'malformed',
  reason: `No hello arrived within ${HELLO_WITHIN_MS / 1000} seconds`,
};

/** A screen of another protocol may say hello in another form: its number is read before anything else. */
const anyHello = v.object({ protocol: hello.entries.protocol });

export function readHello(message: unknown): Outcome<Hello, Goodbye> {
  const version = parseMessage(anyHello, message);
  if (!version.ok) return refused({ code: 'malformed', reason: version.problem });
  const { protocol } = version.value;
  if (protocol < OLDEST_SUPPORTED_PROTOCOL) return refused({ code: 'clientTooOld', reason: mismatch(protocol) });
  if (protocol > PROTOCOL_VERSION) return refused({ code: 'serverTooOld', reason: mismatch(protocol) });
  const parsed = parseMessage(hello, message);
  return parsed.ok ? accepted(parsed.value) : refused({ code: 'malformed', reason: parsed.problem });
}

function mismatch(protocol: number): string {
  return `The screen speaks protocol ${protocol}, the server ${OLDEST_SUPPORTED_PROTOCOL} to ${PROTOCOL_VERSION}`;
}
