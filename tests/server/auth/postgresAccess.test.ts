/** Who may act on servers that share a database: the contract, and what only several servers can get wrong. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Access } from '../../../server/auth/access.ts';
import { openOperatorSecret } from '../../../server/auth/operatorSecret.ts';
import { accessStoreIn } from '../../../server/auth/postgresAccessStore.ts';
import { secretInDatabase } from '../../../server/auth/secretInDatabase.ts';
import { openDatabase, type Database } from '../../../server/database/database.ts';
import { Unavailable } from '../../../server/unavailable.ts';
import { describeAccess } from '../../contract/access.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { collectingLogger } from '../../support/testSession.ts';

const createDatabase = databasesForTests();
const { logger } = collectingLogger();

/** One for the whole file: a database takes longer to make than all that is asked of it. */
let made: TestDatabase;
let database: Database;
let other: Database;
beforeAll(async () => {
  made = await createDatabase();
  database = await openDatabase({ url: made.url, logger });
  other = await openDatabase({ url: made.url, logger });
});
afterAll(async () => {
  await Promise.all([database.close(), other.close()]);
  await made.remove();
});

const empty = async () => {
  await database.ask('TRUNCATE icebell.tokens, icebell.sessions, icebell.invitations, icebell.deeds');
};

describeAccess('a database', () => ({ open: () => accessStoreIn(database), remove: empty }));

describe('at two servers', () => {
  const accessOf = (one: Database) =>
    new Access({ store: accessStoreIn(one), secret: { verify: async () => false }, clock: new FakeClock() });
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

  test('a token made at one counts at the other, and is worthless everywhere from the moment it is revoked', async () => {
    const [here, there] = [accessOf(database), accessOf(other)];
    const { id, text } = await here.makeToken('Anna', 'beam 1', 'device');
    expect(await there.actorOf(bearer(text), '10.0.0.1')).toMatchObject({ role: 'device', name: 'beam 1' });
    expect(await there.revokeToken('Bo', id)).toBe(true);
    expect(await here.actorOf(bearer(text), '10.0.0.1')).toBeNull();
    expect(await here.deeds.latest(2)).toMatchObject([{ kind: 'TokenMade' }, { kind: 'TokenRevoked', by: 'Bo' }]);
    await empty();
  });

  test('an invitation that is followed at both at once lets in one', async () => {
    for (let n = 0; n < 10; n += 1) {
      const [here, there] = [accessOf(database), accessOf(other)];
      const { text } = await here.invite('Anna', 'referee', 60_000);
      const both = await Promise.all([here, there].map((at) => at.accept(text, '10.0.0.1', 'Bo')));
      expect(both.map(({ kind }) => kind).toSorted()).toEqual(['signedIn', 'wrong']);
    }
    await empty();
  });

  test('which start at once keep one secret, and only the one that made it prints it', async () => {
    const opened = await Promise.all([database, other].map((one) => openOperatorSecret(secretInDatabase(one))));
    const printed = await Promise.all(opened.map(({ keep }) => keep()));
    const [created, ...more] = printed.filter((text) => text !== null);
    expect(more).toEqual([]);
    for (const { secret } of opened) expect(await secret.verify(created ?? '')).toBe(true);
    const again = await openOperatorSecret(secretInDatabase(other));
    expect([await again.keep(), await again.secret.verify(created ?? '')]).toEqual([null, true]);
    const [meta] = await database.ask(`SELECT value FROM icebell.meta WHERE key = 'operatorSecret'`);
    expect(JSON.stringify(meta)).not.toContain(created?.slice(0, 9));
  });

  test('one that takes no facts makes no secret, and knows that of the others once there is one', async () => {
    await database.ask(`DELETE FROM icebell.meta WHERE key = 'operatorSecret'`);
    const showing = await openOperatorSecret(secretInDatabase(other), false);
    expect(await showing.keep()).toBeNull();
    const created = await (await openOperatorSecret(secretInDatabase(database))).keep();
    expect(await showing.secret.verify(created ?? '')).toBe(true);
  });

  test('nobody is let in or turned away while the database is gone: it is told that it is', async () => {
    const access = accessOf(database);
    const { text } = await access.makeToken('Anna', 'beam 1', 'device');
    await made.shut();
    await expect(access.actorOf(bearer(text), '10.0.0.1')).rejects.toThrow(Unavailable);
    await expect(access.invite('Anna', 'referee', 60_000)).rejects.toThrow(Unavailable);
    await made.reopen();
    expect(await access.actorOf(bearer(text), '10.0.0.1')).toMatchObject({ name: 'beam 1' });
    await empty();
  });
});
