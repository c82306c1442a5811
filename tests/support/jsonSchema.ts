/** Holds a value against a JSON schema as the OpenAPI document publishes it. Knows the words that document uses, and no others. */

export interface Schema {
  readonly [word: string]: unknown;
}

type Named = Readonly<Record<string, Schema>>;

const REF = '#/components/schemas/';
const ANNOTATIONS = new Set(['title', 'description', 'default']);

/** What does not fit, each with its path; fields that the schema does not name count as well. */
export function misfits(schema: Schema, value: unknown, named: Named, path = '$'): string[] {
  return Object.entries(schema).flatMap(([word, said]) => misfitsOf(word, said, schema, value, { named, path }));
}

interface Where {
  readonly named: Named;
  readonly path: string;
}

function misfitsOf(word: string, said: unknown, schema: Schema, value: unknown, where: Where): string[] {
  const { named, path } = where;
  const must = (fits: boolean) =>
    fits ? [] : [`${path}: ${word} ${JSON.stringify(said)} does not fit ${JSON.stringify(value)?.slice(0, 80)}`];
  switch (word) {
    case '$ref':
      return misfits(
        named[String(said).slice(REF.length)] ?? { const: `no schema ${String(said)}` },
        value,
        named,
        path,
      );
    case 'type':
      return must(isOfType(String(said), value));
    case 'const':
      return must(value === said);
    case 'enum':
      return must((said as readonly unknown[]).includes(value));
    case 'minimum':
      return must(typeof value !== 'number' || value >= Number(said));
    case 'maximum':
      return must(typeof value !== 'number' || value <= Number(said));
    case 'minLength':
      return must(typeof value !== 'string' || value.length >= Number(said));
    case 'maxLength':
      return must(typeof value !== 'string' || value.length <= Number(said));
    case 'minItems':
      return must(!Array.isArray(value) || value.length >= Number(said));
    case 'maxItems':
      return must(!Array.isArray(value) || value.length <= Number(said));
    case 'pattern':
      return must(typeof value !== 'string' || new RegExp(String(said), 'u').test(value));
    case 'required':
      return must((said as readonly string[]).every((field) => isObject(value) && field in value));
    case 'additionalProperties':
      return must(typeof said === 'boolean' || isObject(said));
    case 'items':
      if (!Array.isArray(value)) return [];
      return value.flatMap((item, index) => misfits(said as Schema, item, named, `${path}[${index}]`));
    case 'propertyNames':
      if (!isObject(value)) return [];
      return Object.keys(value).flatMap((name) => misfits(said as Schema, name, named, `${path} name ${name}`));
    case 'properties':
      return isObject(value) ? fieldMisfits(said as Named, value, schema, where) : [];
    case 'anyOf':
    case 'oneOf':
      return alternatives(said as readonly Schema[], value, where);
    default:
      return ANNOTATIONS.has(word) ? [] : [`${path}: the schema says ${word}, which this test does not know`];
  }
}

function fieldMisfits(
  fields: Named,
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  { named, path }: Where,
): string[] {
  return Object.entries(value).flatMap(([field, content]) => {
    const known = fields[field];
    if (known !== undefined) return misfits(known, content, named, `${path}.${field}`);
    return isObject(schema['additionalProperties']) ? [] : [`${path}.${field} is not in the schema`];
  });
}

/** Of several alternatives the one that fits best is told. */
function alternatives(schemas: readonly Schema[], value: unknown, { named, path }: Where): string[] {
  const [best] = schemas.map((schema) => misfits(schema, value, named, path)).toSorted((a, b) => a.length - b.length);
  return best ?? [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}
