/** Values that a JSON schema takes, made from the schema itself, as `fast-check` makes them. */
import * as fc from 'fast-check';
import { must } from '#shared/primitives/outcome.ts';
import type { Schema } from '../support/jsonSchema.ts';

export type Named = Readonly<Record<string, Schema>>;

const REF = '#/components/schemas/';
/** Deeper than any message of ours; a schema that names itself ends there. */
const MOST_LEVELS = 8;

export function fitting(schema: Schema, named: Named, level = 0): fc.Arbitrary<unknown> {
  const inner = (one: Schema) => fitting(one, named, level + 1);
  if (level > MOST_LEVELS) return fc.constant(null);
  if ('$ref' in schema) {
    const name = String(schema['$ref']).slice(REF.length);
    return inner(must(named[name], `the schema ${name}`));
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as readonly unknown[]));
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map(inner));
  return ofType(schema, inner);
}

function ofType(schema: Schema, inner: (one: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  switch (schema['type']) {
    case 'integer':
      return fc.integer(bounds(schema));
    case 'number':
      return fc.double({ ...bounds(schema), noNaN: true, noDefaultInfinity: true });
    case 'string':
      return textOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(inner((schema['items'] ?? {}) as Schema), {
        minLength: Number(schema['minItems'] ?? 0),
        maxLength: Math.min(Number(schema['maxItems'] ?? 3), 3) || 3,
      });
    case 'object':
      return objectOf(schema, inner);
    default:
      return fc.jsonValue();
  }
}

function bounds({ minimum, maximum }: Schema): { readonly min: number; readonly max: number } {
  return { min: Number(minimum ?? -2_000_000_000), max: Math.min(Number(maximum ?? 4_000_000_000), 4_102_444_800_000) };
}

function textOf({ pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  const min = Number(minLength ?? 0);
  const length = { minLength: min, maxLength: Math.max(min, Math.min(Number(maxLength ?? 20), 400)) };
  const any = fc.string({ ...length, unit: 'grapheme' });
  if (typeof pattern !== 'string' || pattern.includes('\\p{')) return any;
  return fc.stringMatching(new RegExp(pattern, 'u'));
}

function objectOf(schema: Schema, inner: (one: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fields = Object.entries((schema['properties'] ?? {}) as Named);
  const requiredKeys = (schema['required'] ?? []) as string[];
  return fc.record(Object.fromEntries(fields.map(([name, one]) => [name, inner(one)])), { requiredKeys });
}
