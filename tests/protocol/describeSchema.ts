/**
 * A schema as plain data: what it takes, field by field and bound by bound. Two schemas that take the same have the same
 * description, in whatever order their fields and choices were written.
 */
import type { GenericSchema } from 'valibot';

export type Description =
  | string
  | number
  | boolean
  | null
  | readonly Description[]
  | { readonly [part: string]: Description };

/** Parts that say nothing about what is taken, or say it twice. */
const SILENT = new Set(['async', 'expects', 'kind', 'message', 'reference', '~run', '~standard']);
/** Lists whose order makes no difference. */
const CHOICES = new Set(['options']);

/** @throws TypeError on a part that it cannot describe, so that nothing new goes unnoticed */
export function describeSchema(schema: GenericSchema): Description {
  return describePart(schema, 'schema');
}

function describePart(value: unknown, name: string): Description {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return describeList(value, name);
  if (typeof value === 'object') return describeObject(value);
  throw new TypeError(`A schema has ${name}, a ${typeof value}, which has no description yet`);
}

function describeList(list: readonly unknown[], name: string): Description {
  const described = list.map((item) => describePart(item, name));
  return CHOICES.has(name)
    ? described.toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))
    : described;
}

function describeObject(object: object): Description {
  // The pipe begins with the bare schema, so the rest of the object would only say it again.
  if ('pipe' in object && Array.isArray(object.pipe)) return { pipe: describeList(object.pipe, 'pipe') };
  const isSchema = 'kind' in object && 'type' in object && '~run' in object;
  const parts = Object.entries(object).filter(([name, value]) => !isSchema || isTelling(name, value));
  const described = parts.map(([name, value]) => [name, describeFunction(object, name, value)] as const);
  return Object.fromEntries(described.toSorted(([a], [b]) => compareText(a, b)));
}

function isTelling(name: string, value: unknown): boolean {
  return !SILENT.has(name) && value !== undefined;
}

/** A function cannot be looked into: its type tells what it does, and a check tells it in its message. */
function describeFunction(owner: object, name: string, value: unknown): Description {
  if (typeof value !== 'function') return describePart(value, name);
  const isNamed = 'kind' in owner && (name === 'operation' || name === 'requirement');
  if (!isNamed) return describePart(value, name);
  return 'message' in owner && typeof owner.message === 'string' ? owner.message : 'a function';
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
