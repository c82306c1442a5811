/** Turns what arrived into a typed message, or into one sentence that says what was wrong with it. */
import * as v from 'valibot';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';

/**
 * The first few problems, each with its path: `command.elapsedMs: Expected number but received "abc"`. With `abortEarly`
 * only the very first, which costs nothing however long and wrong the input is.
 */
export function parseMessage<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  { abortEarly = false }: { readonly abortEarly?: boolean } = {},
): Outcome<v.InferOutput<Schema>, string> {
  const result = v.safeParse(schema, input, { abortEarly, abortPipeEarly: true });
  if (result.success) return accepted(result.output);
  return refused(result.issues.slice(0, 3).map(describe).join('; '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const message = shortened(issue.message);
  return path === null ? message : `${path.slice(0, 100)}: ${message}`;
}

/** A long list of what was expected loses its middle: what was received stands at the end. */
function shortened(message: string): string {
  return message.length <= 200 ? message : `${message.slice(0, 139)} … ${message.slice(-58)}`;
}
