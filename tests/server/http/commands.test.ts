/** Commands over HTTP: the answer of each, the status that goes with it, and lists. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

let count = 0;
function request(command: object, more: object = {}) {
  count += 1;
  return { commandId: `c-${count}`, ...more, command };
}

const call = (pair: number) => request({ kind: 'CallPair', distance: 1, pair });
const reading = (elapsedMs: number, more: object = {}) =>
  request({ kind: 'RecordReading', lane: 'inner', pointM: 200, source: 'lightBeam', elapsedMs, ...more });

describe('one command', () => {
  it('[W4] is answered with the numbers of its facts, which are then in the log', async () => {
    await server.playMilano(1);
    const answer = await server.command(call(2));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      ok: true,
      commandId: `c-${count}`,
      facts: [server.lastSeq],
      warnings: [],
      warningMessages: [],
    });
  });

  it('[W3] sent twice gets the same answer and makes no second fact', async () => {
    await server.playMilano(1);
    const command = call(2);
    const first = await server.command(command);
    const seq = server.lastSeq;
    expect((await server.command(command)).body).toEqual(first.body);
    expect(server.lastSeq).toBe(seq);
  });

  it.each([
    [400, 'Malformed', request({ kind: 'CallPair', distance: 1 })],
    [404, 'UnknownTarget', call(99)],
    [409, 'AlreadyDone', request({ kind: 'ConfirmPair', distance: 1, pair: 1 })],
    [409, 'WrongPhase', request({ kind: 'ConfirmPair', distance: 1, pair: 9 })],
    [
      409,
      'StaleView',
      request({ kind: 'GiveIrm', distance: 1, pair: 1, wave: 1, lane: 'inner', irm: 'DQ' }, { expectedSeq: 6 }),
    ],
  ])('is refused with %i where the refusal is %s', async (status, code, json) => {
    await server.playMilano(1);
    const seq = server.lastSeq;
    const answer = await server.command(json);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status, commandId: json.commandId, refusal: { code } });
    expect(answer.status).toBe(status);
    expect(server.lastSeq).toBe(seq);
  });

  it('[G1] that the guard doubts is refused with 422 and the window, and stands when it is acknowledged', async () => {
    await server.playMilano(1);
    await server.command([call(2), request({ kind: 'StartPair', distance: 1, pair: 2, wave: 1 })]);
    const official = { source: 'official', distance: 1, pair: 2 };
    const doubted = await server.command(reading(9000, official));
    expect(doubted.status).toBe(422);
    expect(doubted.body).toMatchObject({ refusal: { code: 'Implausible' } });
    expect((await server.command(reading(9000, { ...official, acknowledge: true }))).status).toBe(200);
  });

  it('of somebody unknown is not even read', async () => {
    const answer = await server.ask('/api/v1/commands', { text: 'no json at all' });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ title: 'Unauthorized', detail: expect.stringContaining('Sign in') as string });
  });
});

describe('a list of commands', () => {
  it('is carried out in order, and a bad member does not stop the others', async () => {
    await server.playMilano(1);
    const list = [
      call(2),
      { commandId: 'bad', command: { kind: 'CallPair', distance: 1, pair: 'two' } },
      7,
      call(99),
      call(3),
    ];
    const answer = await server.command(list);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject([
      { ok: true },
      {
        ok: false,
        commandId: 'bad',
        refusal: { code: 'Malformed', reason: expect.stringContaining('command.pair') as string },
      },
      { ok: false, commandId: null, refusal: { code: 'Malformed' } },
      { ok: false, refusal: { code: 'UnknownTarget' } },
      { ok: expect.any(Boolean) as boolean },
    ]);
  });

  it('may be empty, and may have 500 members but not 501', async () => {
    expect((await server.command([])).body).toEqual([]);
    const many = Array.from({ length: 501 }, () => null);
    expect((await server.command(many)).status).toBe(413);
    expect((await server.command(many.slice(1))).body).toHaveLength(500);
  });
});
