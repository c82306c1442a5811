/** Sending a command: one id for all attempts, a clear word about what became of it, nothing left waiting (W3). */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { createCommander, httpCommander, type Commander } from '../../client/live/commands.ts';
import { inOrder } from '../../client/live/inOrder.ts';

const CALL = { kind: 'CallPair', distance: 1, pair: 2 } as const;

let posted: { readonly commandId: string; readonly expectedSeq?: number }[];
let answers: (() => Response)[];
let commander: Commander;

beforeEach(() => {
  posted = [];
  answers = [];
  let ids = 0;
  commander = createCommander({
    newId: () => `id-${(ids += 1)}`,
    post: async (request) => {
      posted.push(request as { commandId: string });
      const answer = answers.shift();
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer();
    },
    pause: async () => undefined,
  });
});

const json = (status: number, body: object) => () => new Response(JSON.stringify(body), { status });

describe('a command', () => {
  test('that is taken names its facts and what was doubtful', async () => {
    const message = { id: 'startMissing', values: { pair: 1 } };
    answers.push(json(200, { ok: true, facts: [7], warnings: ['slow'], warningMessages: [message] }));
    const warnings = [{ text: 'slow', message }];
    expect(await commander.send(CALL, 6 as Seq)).toEqual({ kind: 'accepted', facts: [7], warnings });
    expect(posted).toEqual([{ commandId: 'id-1', command: CALL, expectedSeq: 6 }]);
  });

  test('[W8] whose doubts an older server tells only in English, has them so', async () => {
    answers.push(json(200, { ok: true, facts: [7], warnings: ['slow'] }));
    expect(await commander.send(CALL)).toMatchObject({ warnings: [{ text: 'slow', message: null }] });
  });

  test('that is refused says why and what would be right', async () => {
    const refusal = { code: 'StaleView', reason: 'This has changed', remedy: 'Look again' };
    answers.push(json(409, { detail: 'x', refusal }));
    expect(await commander.send(CALL)).toEqual({ kind: 'refused', refusal });
  });

  test('of somebody whose session is over is not tried again', async () => {
    answers.push(json(401, { detail: 'Sign in' }));
    expect(await commander.send(CALL)).toEqual({ kind: 'signedOut' });
    expect(posted).toHaveLength(1);
  });

  test('[W3] whose answer is lost is sent again under the same id', async () => {
    answers.push(
      () => {
        throw new TypeError('Failed to fetch');
      },
      json(200, { ok: true, facts: [7], warnings: [] }),
    );
    expect(await commander.send(CALL)).toMatchObject({ kind: 'accepted' });
    expect(posted.map(({ commandId }) => commandId)).toEqual(['id-1', 'id-1']);
  });

  test('[W3] that could not be stored is sent again under the same id', async () => {
    const refusal = { code: 'Unavailable', reason: 'The log cannot be written now', remedy: 'Send it again' };
    answers.push(json(503, { refusal }), json(200, { ok: true, facts: [7], warnings: [] }));
    expect(await commander.send(CALL)).toMatchObject({ kind: 'accepted' });
  });

  test('that is never answered is given up, and the next one has an id of its own', async () => {
    expect(await commander.send(CALL)).toEqual({ kind: 'unreached' });
    answers.push(json(200, { ok: true, facts: [7], warnings: [] }));
    await commander.send(CALL);
    expect(posted.map(({ commandId }) => commandId)).toEqual(['id-1', 'id-1', 'id-1', 'id-2']);
  });
});

describe('commands pressed one after the other', () => {
  test('[C5] are sent in that order, and the second knows of the facts of the first', async () => {
    answers.push(json(200, { facts: [7], warnings: [] }), json(200, { facts: [8], warnings: [] }));
    const line = inOrder(commander);
    const both = [line.send(CALL, 6 as Seq), line.send({ ...CALL, pair: 3 }, 6 as Seq)];
    await Promise.resolve();
    expect(posted.length).toBeLessThanOrEqual(1);
    await Promise.all(both);
    expect(posted).toMatchObject([{ expectedSeq: 6 }, { expectedSeq: 7 }]);
  });

  test('are given up together when an answer is missing, and the next one pressed is sent', async () => {
    const line = inOrder(commander);
    const both = await Promise.all([line.send(CALL), line.send({ ...CALL, pair: 3 })]);
    expect(both).toEqual([{ kind: 'unreached' }, { kind: 'unreached' }]);
    expect(new Set(posted.map(({ commandId }) => commandId))).toEqual(new Set(['id-1']));
    answers.push(json(200, { facts: [9], warnings: [] }));
    expect(await line.send({ ...CALL, pair: 4 })).toMatchObject({ kind: 'accepted' });
  });
});

test('[W7] from the panel it names the log it is meant for, at every attempt', async () => {
  const fetched = vi.fn(async (_address: string) => new Response(JSON.stringify({ facts: [1] }), { status: 200 }));
  vi.stubGlobal('fetch', fetched);
  await httpCommander('log 1' as LogId).send(CALL);
  await httpCommander(null).send(CALL);
  expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/api/v1/commands?log=log%201', '/api/v1/commands']);
  vi.unstubAllGlobals();
});
