/** A copy of the log after each confirmed pair, made by the real server while it runs. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { createServer } from '../../../server/createServer.ts';
import { BackupKeeper } from '../../../server/log/backupKeeper.ts';
import { Backups } from '../../../server/log/backups.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { prepare } from '../../../server/timing/prepare.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import { deferred } from '../../support/deferred.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { playedMilano } from '../../support/milano.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';
import { collectingLogger, OPERATOR } from '../../support/testSession.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test('the server copies its log after a confirmed pair, and all of the race is in the copy', async () => {
  const { logger } = collectingLogger();
  const config = { port: 0, host: '127.0.0.1', dataFolder: folder.path, logLevel: 'silent' } as const;
  const server = await createServer(config, { logger, clientFolder: folder.path });
  const session = server.host.current();
  await prepare(session, sampleSession(), OPERATOR);
  const backups = new Backups(folder.path);
  expect(backups.all()).toEqual([]);
  const steps = sampleSession().steps.map(({ command }) => command);
  const from = steps.findIndex(({ kind }) => kind === 'CallPair');
  const to = steps.findIndex(({ kind }) => kind === 'ConfirmPair');
  for (const [index, command] of steps.slice(from, to + 1).entries()) {
    const answer = await session.submit({ commandId: `c${index}` as CommandId, command }, OPERATOR);
    expect(answer).toMatchObject({ ok: true });
  }
  const last = session.lastSeq();
  await server.close();
  const good = await backups.newestGood();
  expect(good).toMatchObject({ seq: last });
  const copy = await openSqliteFactLog(good?.file ?? '');
  expect([copy.logId, await copy.lastSeq()]).toEqual([session.logId, last]);
  await copy.close();
});

const confirmed = playedMilano().filter(({ fact }) => fact.kind === 'PairConfirmed');

function keeperOver(copyTo: () => Promise<void>) {
  const { logger, lines } = collectingLogger();
  const log = { copyTo, lastSeq: async () => 7 as Seq };
  const backups = new Backups(folder.path);
  return { keeper: new BackupKeeper({ log, backups, clock: new FakeClock(), logger }), lines };
}

test('pairs that are confirmed while a copy is made are together in one more', async () => {
  const [first, started] = [deferred(), deferred()];
  let copies = 0;
  const { keeper } = keeperOver(async () => {
    copies += 1;
    started.resolve();
    await first.promise;
    throw new Error('not needed');
  });
  for (const fact of confirmed.slice(0, 4)) keeper.onFacts([fact]);
  await started.promise;
  first.resolve();
  await keeper.settled();
  expect(copies).toBe(2);
});

test('a copy that fails is told, and other facts make none', async () => {
  const { keeper, lines } = keeperOver(() => Promise.reject(new Error('disk full')));
  keeper.onFacts(playedMilano().filter(({ fact }) => fact.kind !== 'PairConfirmed'));
  await keeper.settled();
  expect(lines).toEqual([]);
  keeper.onFacts(confirmed.slice(0, 1));
  await keeper.settled();
  expect(lines.map(({ msg }) => msg)).toEqual(['the log could not be copied; the log itself is whole']);
});
