/** Requests to every route of the OpenAPI document, right ones, spoilt ones and garbage, from everybody who may ask. */
import * as fc from 'fast-check';
import { operationsOf, type OpenApi, type Operation } from '../support/openApi.ts';
import { anyValue, brokenBytes, spoilt } from './garbage.ts';
import { fitting } from './fitting.ts';

export type Asker = 'nobody' | 'guesser' | 'device' | 'admin';

export interface HttpInput {
  readonly channel: 'http';
  readonly method: string;
  /** Of the document; null for an address that it does not tell. */
  readonly path: string | null;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export function httpInputs(api: OpenApi): fc.Arbitrary<HttpInput> {
  const known = operationsOf(api).map(({ path, method, operation }) => requestTo(api, path, method, operation));
  return fc.oneof({ arbitrary: fc.oneof(...known), weight: 12 }, { arbitrary: elsewhere, weight: 1 });
}

function requestTo(api: OpenApi, path: string, method: string, operation: Operation): fc.Arbitrary<HttpInput> {
  const { schemas } = api.components;
  const values = operation.parameters.map(({ name, in: place, schema }) =>
    fc
      .oneof({ arbitrary: fitting(schema, schemas), weight: 3 }, anyValue)
      .map((value) => ({ name, place, text: asText(value) })),
  );
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const body = schema === undefined ? fc.constant(null) : bodyFor(fitting(schema, schemas));
  return fc
    .record({ values: fc.tuple(...values), body, headers: anyHeaders, strange: strangeQuery, left: fc.nat() })
    .map(({ values: given, body: sent, headers, strange, left }) => {
      const inPath = given.filter(({ place }) => place === 'path');
      const inQuery = given.filter(({ place }, index) => place === 'query' && ((left >> index) & 1) === 0);
      const filled = inPath.reduce((each, { name, text }) => each.replace(`{${name}}`, () => encode(text)), path);
      const query = [...inQuery.map(({ name, text }) => `${name}=${encode(text)}`), ...strange].join('&');
      const address = query === '' ? filled : `${filled}?${query}`;
      const type: Readonly<Record<string, string>> = sent === null ? {} : { 'content-type': 'application/json' };
      // With nothing in its place the address is another one.
      const isSame = inPath.every(({ text }) => text !== '' && !/^\.{1,2}$/.test(text));
      return {
        channel: 'http',
        method: method.toUpperCase(),
        path: isSame ? path : null,
        address,
        headers: { ...type, ...headers },
        body: sent,
      };
    });
}

function bodyFor(right: fc.Arbitrary<unknown>): fc.Arbitrary<Buffer> {
  const asJson = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '');
  return fc.oneof(
    { arbitrary: right.map(asJson), weight: 3 },
    { arbitrary: right.chain(spoilt).map(asJson), weight: 4 },
    { arbitrary: right.chain(brokenBytes), weight: 2 },
    { arbitrary: anyValue.map(asJson), weight: 1 },
  );
}

const anyHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 6 },
  fc.constantFrom<Readonly<Record<string, string>>>(
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=utf-7' },
    { 'content-encoding': 'gzip' },
    { 'content-encoding': 'br, br, br' },
    { 'if-none-match': '*' },
    { 'if-none-match': 'W/"'.repeat(500) },
    { 'last-event-id': '-1' },
    { 'last-event-id': '9007199254740993' },
    { range: 'bytes=0-,5-1,-999999999999' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { cookie: `icebell_session=${'x'.repeat(4000)}` },
    { cookie: 'icebell_session=__proto__; =; ;;icebell_session' },
    { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' },
    { 'accept-encoding': 'identity;q=0, *;q=0' },
    { accept: '\u00ff'.repeat(200) },
    { host: '[::1' },
    { 'x-http-method-override': 'DELETE' },
  ),
);

const strangeQuery: fc.Arbitrary<readonly string[]> = fc.oneof(
  { arbitrary: fc.constant([]), weight: 6 },
  fc.constantFrom(
    ['__proto__[role]=admin'],
    ['constructor=1', 'toString=1'],
    ['seq=1', 'seq=2', 'log=a', 'log=b'],
    ['%E0%A4%A'],
    ['delay=1e999'],
    ['a='.padEnd(8000, 'x')],
    Array.from({ length: 1500 }, (_, index) => `p${index}=1`),
  ),
  fc.string({ unit: 'binary' }).map((text) => [encode(text)]),
);

/** Addresses that no document tells, and methods that no route has. */
const elsewhere: fc.Arbitrary<HttpInput> = fc
  .record({
    method: fc.constantFrom('GET', 'PUT', 'PATCH', 'OPTIONS', 'TRACE', 'POST', 'DELETE', 'HEAD', 'PROPFIND'),
    address: fc.oneof(
      fc.constantFrom('/', '/arena', '/../../etc/passwd', '/assets/%2e%2e/%2e%2e/access.sqlite', '/hosts/..%2f..%2fx'),
      fc.constantFrom('/assets/%00', '/%', '/%c0%ae%c0%ae/', '//evil.example/', '/api/v1/%E0%A4%A', '/hosts/ograf/x'),
      fc.constantFrom('/socket.io/?EIO=4&transport=polling&sid=x', '/socket.io/?EIO=99&transport=y', '/socket.io/'),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${encode(text)}`),
    ),
    headers: anyHeaders,
    body: fc.oneof(
      fc.constant(null),
      anyValue.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
    ),
  })
  .map((request) => ({ channel: 'http', path: null, ...request }));

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '').slice(0, 4000);
}

/** As bytes, as a lone half of a sign cannot be encoded. */
function encode(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[^\w.~-]/g, percent);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
