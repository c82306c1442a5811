/** The preview of a command: what it would change, told before anything is recorded. */
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { previewDocument } from '#shared/view/previewDocument.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(15);
});
afterEach(() => server.close());

function preview(command: object) {
  return server.ask('/api/v1/commands/preview', { json: { commandId: 'p', command }, headers: server.asOperator });
}

const leerdamDisqualified = {
  kind: 'GiveIrm',
  distance: 1,
  pair: 15,
  wave: 1,
  lane: 'outer',
  irm: 'DQ',
  reason: 'T08',
};

it('[C3] says who would move and which record would go if the leader were disqualified, and records nothing', async () => {
  const seq = server.lastSeq;
  const { status, body } = await preview(leerdamDisqualified);
  expect(status).toBe(200);
  expect(server.lastSeq).toBe(seq);
  const { results, flagsLost, flagsGained } = v.parse(previewDocument, body);
  expect(results).toHaveLength(30);
  const changeOf = (name: string) => results.find(({ skater }) => skater.familyName === name);
  expect(changeOf('Leerdam')).toMatchObject({
    before: { rank: 1, time: { ms: 72_310, text: '1:12.31' }, irm: null },
    after: { rank: null, time: { ms: 72_310, text: '1:12.31' }, irm: 'DQ' },
  });
  expect(changeOf('Kok')).toMatchObject({ before: { rank: 2 }, after: { rank: 1 } });
  expect(flagsLost.map(({ flag }) => flag.scope)).toEqual(['OR', 'SB']);
  expect(flagsGained).toEqual([]);
});

it('[C3] is refused with the words with which the command would be', async () => {
  const command = { kind: 'ConfirmPair', distance: 1, pair: 15 };
  const [previewed, sent] = [await preview(command), await server.command({ commandId: 'p', command })];
  expect(previewed.status).toBe(409);
  expect(previewed.body).toEqual(sent.body);
});

it('is for those who may send commands', async () => {
  const answer = await server.ask('/api/v1/commands/preview', {
    json: { commandId: 'p', command: leerdamDisqualified },
  });
  expect(answer.status).toBe(401);
});
