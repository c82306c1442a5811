/** A recorded or composed session: commands with the moments at which they are sent. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { command, type Command } from '#shared/decide/command.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
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

/** A day of ten distances has about two thousand. */
const MOST_STEPS = 100_000;

const sessionHead = v.strictObject({
  format: v.literal('icebell-session'),
  version: v.literal(1),
  title: v.pipe(v.string(), v.maxLength(200)),
  notes: v.array(v.string()),
  steps: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MOST_STEPS)),
});

export type SessionStep = v.InferOutput<typeof sessionStep>;
export interface SessionFile extends Omit<v.InferOutput<typeof sessionHead>, 'steps'> {
  readonly steps: readonly SessionStep[];
}

type Parsed = Outcome<SessionFile, string>;

/** Refuses with one sentence that names the file and what is wrong in it. */
export function parseSession(name: string, document: unknown): Parsed {
  const reading = readInParts(name, document);
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
  }
}

/** The same for a session as long as a day, with pauses in which the server can do other things. */
export async function parseLongSession(name: string, document: unknown, pause: () => Promise<void>): Promise<Parsed> {
  const reading = readInParts(name, document);
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
    await pause();
  }
}

/** So many take about two milliseconds. */
const STEPS_AT_ONCE = 200;

function* readInParts(name: string, document: unknown): Generator<undefined, Parsed> {
  const problem = (text: string) => refused(`${name} is no session file: ${text}`);
  const head = parseMessage(sessionHead, document, FIRST_PROBLEM);
  if (!head.ok) return problem(head.problem);
  const steps: SessionStep[] = [];
  for (const [index, stated] of head.value.steps.entries()) {
    if (index > 0 && index % STEPS_AT_ONCE === 0) yield;
    const step = parseMessage(sessionStep, stated, FIRST_PROBLEM);
    if (!step.ok) return problem(problemOfStep(index, stated));
    if (step.value.atMs < (steps.at(-1)?.atMs ?? 0))
      return problem(`steps.${index}: steps must be in the order of atMs`);
    steps.push(step.value);
  }
  return accepted({ ...head.value, steps });
}

const FIRST_PROBLEM = { abortEarly: true } as const;

/** Read once more as a part of the file, so that the path says which step it is. */
function problemOfStep(index: number, stated: unknown): string {
  const inFile = v.object({ steps: v.object({ [index]: sessionStep }) });
  const read = parseMessage(inFile, { steps: { [index]: stated } }, FIRST_PROBLEM);
  return read.ok ? '' : read.problem;
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
