/** Rows of a control log as facts. What this server cannot read is counted, and stays where it is. */
import * as v from 'valibot';
import { controlFact } from '#shared/control/controlFacts.ts';
import { text, wallInstant } from '#shared/facts/fields.ts';
import type { StoredControl } from './controlLog.ts';

export interface ControlRow {
  readonly number: number;
  readonly at: number;
  readonly by: string;
  /** As JSON. */
  readonly fact: string;
}

const row = v.object({ at: wallInstant, by: text(200), fact: v.pipe(v.string(), v.parseJson(), controlFact) });

/** In the order of their numbers, all of them above `after`. */
export function readControl(after: number, rows: readonly ControlRow[]): StoredControl {
  const read = rows.map((stored) => v.safeParse(row, stored));
  const facts = read.flatMap((each) => (each.success ? [each.output] : []));
  return { facts, upTo: rows.at(-1)?.number ?? after, unread: read.length - facts.length };
}
