/**
 * One row of the facts table, to and from a recorded fact. The log is never rewritten: a fact stored in an older shape is
 * brought to the current one whenever it is read.
 */
import * as v from 'valibot';
import { fact as factSchema, type Fact, type FactKind, type RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';

export interface FactRow {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly command_id: string;
  readonly kind: string;
  readonly version: number;
  readonly replaces: number | null;
  /** The fields of the fact, without its kind. */
  readonly data: string;
  readonly raw: string | null;
  readonly device_clock: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
/** Takes the fields of one version to the next. */
export type Upcast = (fields: Fields) => Fields;
/** Step `n` (from 0) takes version `n + 1` to `n + 2`; the current version is one more than the number of steps. */
export type UpcastTable = Readonly<Partial<Record<FactKind, readonly Upcast[]>>>;

/** Every kind is in its first version. */
const UPCASTS: UpcastTable = {};

const schemaByKind: ReadonlyMap<string, v.GenericSchema<unknown, Fact>> = new Map(
  factSchema.options.map((schema): [string, v.GenericSchema<unknown, Fact>] => [schema.entries.kind.literal, schema]),
);

function currentVersion(kind: string, upcasts: UpcastTable): number {
  return (upcasts[kind as FactKind]?.length ?? 0) + 1;
}

export function toRow(recorded: RecordedFact, upcasts: UpcastTable = UPCASTS): FactRow {
  const { kind, ...fields } = recorded.fact;
  return {
    seq: recorded.seq,
    at: recorded.at,
    by: recorded.by,
    command_id: recorded.commandId,
    kind,
    version: currentVersion(kind, upcasts),
    replaces: recorded.replaces ?? null,
    data: JSON.stringify(fields),
    raw: recorded.evidence?.raw ?? null,
    device_clock: recorded.evidence?.deviceClock ?? null,
  };
}

/** @throws Error naming the fact, when the row was made by a newer server or damaged by hand */
export function fromRow(row: FactRow, upcasts: UpcastTable = UPCASTS): RecordedFact {
  const hasEvidence = row.raw !== null || row.device_clock !== null;
  return {
    seq: row.seq as Seq,
    at: row.at as WallInstant,
    by: row.by,
    commandId: row.command_id as CommandId,
    fact: readFact(row, upcasts),
    ...(row.replaces === null ? {} : { replaces: row.replaces as Seq }),
    ...(hasEvidence ? { evidence: { raw: row.raw, deviceClock: row.device_clock } } : {}),
  };
}

function readFact(row: FactRow, upcasts: UpcastTable): Fact {
  try {
    const schema = schemaByKind.get(row.kind);
    if (schema === undefined) throw new Error('this server does not know the kind');
    const newest = currentVersion(row.kind, upcasts);
    if (row.version < 1 || row.version > newest) throw new Error(`this server reads versions 1 to ${newest}`);
    const steps = upcasts[row.kind as FactKind]?.slice(row.version - 1) ?? [];
    const stored = JSON.parse(row.data) as Fields;
    return v.parse(schema, { kind: row.kind, ...steps.reduce((fields, upcast) => upcast(fields), stored) });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Fact ${row.seq} (${row.kind}, version ${row.version}) cannot be read: ${problem}`, { cause });
  }
}
