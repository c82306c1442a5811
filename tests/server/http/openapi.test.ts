/** The OpenAPI document: complete, and true of what the server answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf, untold, type OpenApi } from '../../support/openApi.ts';
import { TestServer, type Received, type Sent } from '../../support/testServer.ts';

let server: TestServer;
let api: OpenApi;
beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano();
  await server.command({ commandId: 'dq', command: { kind: 'RetractFact', target: server.lastSeq } });
  await server.command({
    commandId: 'mark',
    command: { kind: 'GiveIrm', distance: 1, pair: 3, wave: 1, lane: 'inner', irm: 'DQ' },
  });
  api = (await server.ask('/api/v1/openapi.json')).body as OpenApi;
});
afterAll(() => server.close());

const operations = () => operationsOf(api);

function untoldOf(path: string, method: string, answer: Received): string[] {
  return untold(api, path, method, { ...answer, type: answer.headers.get('Content-Type') ?? '' });
}

describe('the document', () => {
  it('is of OpenAPI 3.1 and names every way to sign in', () => {
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.components.securitySchemes)).toEqual(['session', 'token']);
  });

  it('has every route that answers under /api, and the three for whoever watches the server', () => {
    expect(operations().map(({ path, method }) => `${method} ${path}`)).toEqual([
      'get /api/v1/competition',
      'get /api/v1/distances/{distance}',
      'get /api/v1/distances/{distance}/standings',
      'get /api/v1/live',
      'get /api/v1/records',
      'get /api/v1/distances/{distance}/results.csv',
      'get /api/v1/distances/{distance}/results.json',
      'get /api/v1/distances/{distance}/start-list.csv',
      ...['pair', 'results', 'standings', 'now'].flatMap((table) =>
        ['json', 'xml', 'csv'].map((end) => `get /api/vmix/${table}.${end}`),
      ),
      'get /api/v1/facts',
      'get /api/v1/stream',
      'get /api/v1/snapshot',
      'get /api/v1/follow',
      'get /api/v1/clock',
      'post /api/v1/commands',
      'post /api/v1/commands/preview',
      'get /api/v1/session',
      'post /api/v1/session',
      'delete /api/v1/session',
      'post /api/v1/tokens',
      'get /api/v1/tokens',
      'delete /api/v1/tokens/{id}',
      'post /api/v1/invitations',
      'get /api/v1/invitations',
      'delete /api/v1/invitations/{id}',
      'get /api/v1/people',
      'delete /api/v1/people/{id}',
      'get /api/v1/deeds',
      'get /api/v1/addresses',
      'post /api/v1/rehearsal',
      'get /api/v1/rehearsal',
      'delete /api/v1/rehearsal',
      'get /api/v1/screens',
      'post /api/v1/screens/{id}',
      'get /healthz',
      'get /readyz',
      'get /metrics',
      'get /api/v1/openapi.json',
    ]);
  });

  it('names the methods that each path really has', async () => {
    for (const [path, methods] of Object.entries(api.paths)) {
      const answer = await server.ask(path.replace(/\{\w+\}/, '1'), { method: 'PUT' });
      const allowed = answer.headers.get('Allow')?.toLowerCase().replace('get, head', 'get').split(', ');
      expect(allowed, path).toEqual(Object.keys(methods));
    }
  });

  it('gives every operation a name of its own', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names every parameter of a path, and refers only to schemas that it has', () => {
    for (const { path, operation } of operations()) {
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
    }
    const referred = JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
    for (const [, name] of referred) expect(Object.keys(api.components.schemas)).toContain(name);
  });

  it('tells who may do what', () => {
    const security = (path: string, method: string) => api.paths[path]?.[method]?.security;
    expect(security('/api/v1/live', 'get')).toEqual([{}]);
    expect(security('/api/v1/commands', 'post')).toEqual([{ session: [] }, { token: [] }]);
    expect(security('/api/v1/facts', 'get')).toEqual([{}, { session: [] }, { token: [] }]);
  });
});

describe('the answers of the server are as the document tells', () => {
  const call = { commandId: 'x', command: { kind: 'CallPair', distance: 1, pair: 99 } };
  const cases: readonly [string, string, number, string, Sent?][] = [
    ['get', '/api/v1/competition', 200, '/api/v1/competition'],
    ['get', '/api/v1/distances/{distance}', 200, '/api/v1/distances/1'],
    ['get', '/api/v1/distances/{distance}', 404, '/api/v1/distances/2'],
    ['get', '/api/v1/distances/{distance}', 400, '/api/v1/distances/x'],
    ['get', '/api/v1/distances/{distance}/standings', 200, '/api/v1/distances/1/standings'],
    ['get', '/api/v1/live', 200, '/api/v1/live'],
    ['get', '/api/v1/records', 200, '/api/v1/records'],
    ['get', '/api/v1/distances/{distance}/results.csv', 200, '/api/v1/distances/1/results.csv?sep=;&lang=nl'],
    ['get', '/api/v1/distances/{distance}/results.csv', 400, '/api/v1/distances/1/results.csv?sep=x'],
    ['get', '/api/v1/distances/{distance}/results.csv', 404, '/api/v1/distances/2/results.csv'],
    ['get', '/api/v1/distances/{distance}/results.json', 200, '/api/v1/distances/1/results.json'],
    ['get', '/api/v1/distances/{distance}/results.json', 404, '/api/v1/distances/2/results.json'],
    ['get', '/api/v1/distances/{distance}/start-list.csv', 200, '/api/v1/distances/1/start-list.csv'],
    ['get', '/api/v1/facts', 200, '/api/v1/facts?limit=2000'],
    ['get', '/api/v1/session', 200, '/api/v1/session'],
    ['get', '/api/v1/tokens', 401, '/api/v1/tokens'],
    ['get', '/healthz', 200, '/healthz'],
    ['get', '/readyz', 200, '/readyz'],
    ['get', '/metrics', 200, '/metrics'],
    ['post', '/api/v1/session', 401, '/api/v1/session', { json: { secret: 'wrong' } }],
    ['post', '/api/v1/session', 400, '/api/v1/session', { json: {} }],
    ['delete', '/api/v1/session', 204, '/api/v1/session', { method: 'DELETE' }],
    ['post', '/api/v1/commands', 401, '/api/v1/commands', { json: call }],
    ['post', '/api/v1/commands', 415, '/api/v1/commands', { text: 'x', headers: { 'Content-Type': 'text/plain' } }],
  ];

  it.each(cases)('%s %s %i', async (method, path, status, address, sent) => {
    const answer = await server.ask(address, sent);
    expect(answer.status).toBe(status);
    expect(untoldOf(path, method, answer)).toEqual([]);
  });

  const asOperator: readonly [string, string, number, string, Sent?][] = [
    ['get', '/api/v1/facts', 200, '/api/v1/facts?limit=2000'],
    ['get', '/api/v1/session', 200, '/api/v1/session'],
    ['post', '/api/v1/tokens', 201, '/api/v1/tokens', { json: { name: 'beam', role: 'device' } }],
    ['get', '/api/v1/tokens', 200, '/api/v1/tokens'],
    ['delete', '/api/v1/tokens/{id}', 404, '/api/v1/tokens/none', { method: 'DELETE' }],
    ['get', '/api/v1/addresses', 200, '/api/v1/addresses'],
    ['get', '/api/v1/rehearsal', 200, '/api/v1/rehearsal'],
    ['delete', '/api/v1/rehearsal', 404, '/api/v1/rehearsal', { method: 'DELETE' }],
    ['post', '/api/v1/rehearsal', 201, '/api/v1/rehearsal', { json: { source: 'sample' } }],
    ['post', '/api/v1/rehearsal', 409, '/api/v1/rehearsal', { json: { source: 'sample' } }],
    ['get', '/api/v1/rehearsal', 200, '/api/v1/rehearsal'],
    ['delete', '/api/v1/rehearsal', 204, '/api/v1/rehearsal', { method: 'DELETE' }],
    ['post', '/api/v1/commands', 404, '/api/v1/commands', { json: call }],
    ['post', '/api/v1/commands', 400, '/api/v1/commands', { json: {} }],
    ['post', '/api/v1/commands', 200, '/api/v1/commands', { json: [call, {}] }],
    ['post', '/api/v1/commands', 413, '/api/v1/commands', { json: 'x'.repeat(300_000) }],
  ];

  it.each(asOperator)('%s %s %i for the operator', async (method, path, status, address, sent) => {
    const answer = await server.ask(address, { ...sent, headers: server.asOperator });
    expect(answer.status).toBe(status);
    expect(untoldOf(path, method, answer)).toEqual([]);
  });
});
