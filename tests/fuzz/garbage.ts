/** What no schema takes: values, texts and bytes that break parsers, prototypes and patience; and how a right value is spoilt. */
import * as fc from 'fast-check';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** As JSON can carry it: with keys that a careless server would take for its own. */
const POISON: readonly string[] = [
  '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}',
  '{"toString":null,"hasOwnProperty":1,"valueOf":{},"then":"x"}',
  '{"length":4294967295,"0":"x"}',
];

export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', [], {}, -0, 0.1, -1, 1e308, -1e308, 2 ** 53, 5e-324),
  fc.constantFrom('\u0000', '\ud800', '\udfff\ud800', '\u202e\u0007', '\r\nSet-Cookie: x=1', '../../etc/passwd', '%00'),
  fc.constantFrom('a'.repeat(5000), '<script>alert(1)</script>', "'; DROP TABLE facts; --", '${7*7}', '{{7*7}}', 'NaN'),
  fc.constantFrom(...POISON).map((text) => JSON.parse(text) as unknown),
  fc.constantFrom(50, 1000).map(nested),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One place of the value is something else, is gone, or has company. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), fc.nat(2), anyValue, fc.string()).map(([at, how, other, name]) => {
    const places = placesOf(value);
    const place = places[at % places.length] ?? [];
    return changed(value, place, (old) => {
      if (how === 0 || !isObject(old)) return other;
      if (how === 1) return { ...old, [name]: other };
      const [, ...rest] = Object.entries(old);
      return Object.fromEntries(rest);
    });
  });
}

/** Broken as text or bytes; the value as it stands is the least of it. */
export function brokenBytes(value: unknown): fc.Arbitrary<Buffer> {
  const text = JSON.stringify(value) ?? 'undefined';
  return fc.tuple(fc.nat(7), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([how, at, noise]) => {
    const cut = at % (text.length + 1);
    switch (how) {
      case 0:
        return Buffer.from(text.slice(0, cut));
      case 1:
        return Buffer.concat([Buffer.from(text.slice(0, cut)), noise, Buffer.from(text.slice(cut))]);
      case 2:
        return Buffer.from(text.replace('{', '{"__proto__":{"kind":"CallPair"},'));
      case 3:
        return Buffer.from(`\ufeff${text}`);
      case 4:
        return Buffer.from(text, 'utf16le');
      case 5:
        return Buffer.from(`${'['.repeat(20_000)}${text}`);
      case 6:
        return Buffer.from(text.replaceAll(/\d+/g, (digits) => digits.repeat(60)));
      default:
        return Buffer.from(noise);
    }
  });
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null || at.length > 8) return [at];
  return [at, ...Object.entries(value).flatMap(([name, one]) => placesOf(one, [...at, name]))];
}

function changed(value: unknown, [name, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (isList(value)) return value.map((one, index) => (String(index) === name ? changed(one, rest, change) : one));
  if (!isObject(value)) return value;
  return { ...value, [name]: changed(value[name], rest, change) };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
