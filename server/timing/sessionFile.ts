/** A recorded or composed session: commands with the moments at which they are sent. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { command, type Command } from '#shared/decide/command.ts';
import { refused, type Outcome } from '#shared/primitives/outcome.ts';
import { parseMessage } from '#shared/protocol/parse.ts';

/** How a value came to be known; a replay must say when some are reconstructed. */
const basis = v.picklist(['reported', 'derived', 'reconstructed']);

const sessionStep = v.strictObject({
  /** Milliseconds since the beginning of the session, at real speed. */
  atMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  basis: v.optional(basis),
  note: v.optional(v.string()),
  command,
});

const sessionFile = v.strictObject({
  format: v.literal('icebell-session'),
  version: v.literal(1),
  title: v.string(),
  notes: v.array(v.string()),
  steps: v.pipe(
    v.array(sessionStep),
    v.minLength(1),
    v.check(
      (steps) => steps.every((step, index) => index === 0 || step.atMs >= (steps[index - 1]?.atMs ?? 0)),
      'steps must be in the order of atMs',
    ),
  ),
});

export type SessionStep = v.InferOutput<typeof sessionStep>;
export type SessionFile = v.InferOutput<typeof sessionFile>;

/** Refuses with one sentence that names the file and what is wrong in it. */
export function parseSession(name: string, document: unknown): Outcome<SessionFile, string> {
  const parsed = parseMessage(sessionFile, document);
  return parsed.ok ? parsed : refused(`${name} is no session file: ${parsed.problem}`);
}

/** Refuses a file that is missing, no JSON, or no session. */
export function readSession(path: string): Outcome<SessionFile, string> {
  try {
    return parseSession(path, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return refused(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The pairs that are called in it. */
export function pairsOf({ steps }: SessionFile): readonly number[] {
  return steps.flatMap(({ command: step }) => (step.kind === 'CallPair' ? [step.pair] : []));
}

/** Everything before the first pair is called: competition, records, entries, start lists. */
export function preparation(session: SessionFile): readonly Command[] {
  const first = session.steps.findIndex((step) => step.command.kind === 'CallPair');
  const steps = first < 0 ? session.steps : session.steps.slice(0, first);
  return steps.map((step) => step.command);
}
