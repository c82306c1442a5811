/** Everything that must not happen to a log: whatever is sent, the answer is clear, no fact is made and the server lives. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestServer, type Received } from '../../support/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
  await server.command([
    { commandId: 'call-2', command: { kind: 'CallPair', distance: 1, pair: 2 } },
    { commandId: 'start-2', command: { kind: 'StartPair', distance: 1, pair: 2, wave: 1 } },
  ]);
});
afterAll(() => server.close());

let seqBefore = 0;
beforeEach(() => {
  seqBefore = server.lastSeq;
});

async function expectUnharmed(): Promise<void> {
  expect(server.lastSeq).toBe(seqBefore);
  expect((await server.ask('/readyz')).body).toMatchObject({ status: 'ready', seq: seqBefore });
}

function sendText(text: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
  return server.ask('/api/v1/commands', { text, headers: { ...server.asOperator, ...headers } });
}

const good = {
  kind: 'RecordReading',
  distance: 1,
  pair: 2,
  wave: 1,
  lane: 'inner',
  pointM: 200,
  source: 'lightBeam',
  elapsedMs: 18_280,
};

describe('bodies', () => {
  it.each([
    ['nothing', '', 400],
    ['half a document', '{"commandId":', 400],
    ['a bare word', 'true', 400],
    ['a number', '12', 400],
    ['a comment', '/* hello */ {}', 400],
    ['NaN', '{"commandId":"x","command":{"kind":"CallPair","distance":NaN}}', 400],
    ['a byte that is no text', '{"commandId":"\u0000"}', 400],
    ['an empty object', '{}', 400],
    ['XML', '<command kind="CallPair"/>', 400],
    ['a megabyte', JSON.stringify({ commandId: 'x', command: { ...good, raw: 'x'.repeat(1_000_000) } }), 413],
    ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 200],
    ['ten thousand nested fields', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 400],
  ])('that are %s', async (_name, text, status) => {
    const answer = await sendText(text);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(2000);
    await expectUnharmed();
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json; charset=iso-8859-1', 415],
  ])('that claim to be %s', async (type, status) => {
    const text = JSON.stringify({ commandId: 'typed', command: good });
    expect((await sendText(text, { 'Content-Type': type })).status).toBe(status);
    await expectUnharmed();
  });

  it('that claim a compression they do not have', async () => {
    expect((await sendText('{}', { 'Content-Encoding': 'gzip' })).status).toBe(400);
    expect((await sendText('{}', { 'Content-Encoding': 'rot13' })).status).toBe(415);
    await expectUnharmed();
  });
});

describe('commands', () => {
  it.each([
    ['of an unknown kind', { ...good, kind: 'DropTables' }],
    ['without a kind', { ...good, kind: undefined }],
    ['with an extra field', { ...good, isAdmin: true }],
    ['with text where a number belongs', { ...good, elapsedMs: '18.28' }],
    ['with a number where text belongs', { ...good, lane: 1 }],
    ['with a fraction of a millisecond', { ...good, elapsedMs: 18_280.5 }],
    ['with a negative time', { ...good, elapsedMs: -18_280 }],
    ['with a time of nothing', { ...good, elapsedMs: 0 }],
    ['with a time beyond counting', { ...good, elapsedMs: 1e308 }],
    ['with a time of two hours', { ...good, elapsedMs: 7_200_000 }],
    ['with null for a time', { ...good, elapsedMs: null }],
    ['with a list for a time', { ...good, elapsedMs: [18_280] }],
    ['for a lane that is none', { ...good, lane: 'middle' }],
    ['for a third wave', { ...good, wave: 3 }],
    ['for pair nought', { ...good, pair: 0 }],
    ['for pair one and a half', { ...good, pair: 1.5 }],
    ['that name both a lane and a beam', { ...good, beamLane: 'outer' }],
    ['with words of a device that hide control characters', { ...good, raw: 'CF\u001b[2J' }],
    ['with endless words of a device', { ...good, raw: 'x'.repeat(401) }],
    ['that replace by a correction', { kind: 'ReplaceFact', target: 1, by: { kind: 'RetractFact', target: 1 } }],
  ])('%s are malformed, and the answer names the field', async (_name, command) => {
    const answer = await server.command({ commandId: 'malformed', command });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      commandId: 'malformed',
      refusal: { code: 'Malformed', reason: expect.stringMatching(/command/) as string },
    });
    await expectUnharmed();
  });

  it.each([
    ['for a pair that is not there', { ...good, pair: 77 }, 404],
    ['for a distance that is not there', { ...good, distance: 9 }, 404],
    ['for a point where nobody passes', { ...good, pointM: 250 }, 404],
    ['for a point past the finish', { ...good, pointM: 1400 }, 404],
    ['for a wave that nobody skates', { ...good, wave: 2 }, 404],
    ['about a fact that is not there', { kind: 'RetractFact', target: 999_999 }, 404],
  ])('%s are refused', async (name, command, status) => {
    const answer = await server.command({ commandId: name, command });
    expect(answer.status).toBe(status);
    await expectUnharmed();
  });

  it.each([
    ['an empty command id', { commandId: '', command: good }],
    ['a command id without end', { commandId: 'x'.repeat(65), command: good }],
    ['a command id that is a number', { commandId: 5, command: good }],
    ['no command id', { command: good }],
    ['a state from the future by the wrong type', { commandId: 'x', expectedSeq: 'now', command: good }],
    ['a role of its own choice', { commandId: 'x', role: 'admin', command: good }],
  ])('in a request with %s are malformed', async (_name, json) => {
    expect((await server.command(json)).status).toBe(400);
    await expectUnharmed();
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s change nothing but their own answer',
    async (key) => {
      const text = JSON.stringify({ commandId: 'x', command: good }).replace(
        '{"kind"',
        `{"${key}":{"isAdmin":true},"kind"`,
      );
      expect((await sendText(text)).status).toBe(400);
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
      await expectUnharmed();
    },
  );

  it('of a bad kind do not hide in a good list', async () => {
    const answer = await server.command([{ commandId: 'a', command: { kind: 'toString' } }, null, 'x', [], {}]);
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(5);
    expect(answer.text).not.toContain('"ok":true');
    await expectUnharmed();
  });
});

describe('callers', () => {
  const text = JSON.stringify({ commandId: 'caller', command: good });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer nonsense',
    'Bearer icb_0123456789_x',
    'Basic b3A6b3A=',
    'Bearer a b',
    'Negotiate x',
  ])('with the authorization %j are nobody', async (authorization) => {
    const answer = await server.ask('/api/v1/commands', { text, headers: { Authorization: authorization } });
    expect(answer.status).toBe(401);
    await expectUnharmed();
  });

  it('with a header of many kilobytes are turned away', async () => {
    const answer = await server.ask('/api/v1/commands', {
      text,
      headers: { Authorization: `Bearer ${'x'.repeat(40_000)}` },
    });
    expect(answer.status).toBe(431);
    await expectUnharmed();
  });
});
