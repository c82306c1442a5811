/** The warnings of an answer as they lie in the file: before protocol 5 they were sentences in English and nothing else. */
import * as v from 'valibot';
import type { Warning } from '#shared/decide/warning.ts';
import { message } from '#shared/primitives/messageSchema.ts';

const warnings = v.array(
  v.union([
    v.pipe(
      v.string(),
      v.transform((text) => ({ text, message: null })),
    ),
    v.object({ text: v.string(), message: v.nullable(message) }),
  ]),
);

export function readWarnings(stored: string): readonly Warning[] {
  return v.parse(warnings, JSON.parse(stored));
}
