/** Who may act on a server of its own: the contract, and what lies on the disk. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { Access } from '../../../server/auth/access.ts';
import { openOperatorSecret } from '../../../server/auth/operatorSecret.ts';
import { secretFileIn } from '../../../server/auth/secretFile.ts';
import { openSqliteAccessStore } from '../../../server/auth/sqliteAccessStore.ts';
import { Unavailable } from '../../../server/unavailable.ts';
import { describeAccess } from '../../contract/access.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describeAccess('a file', () => {
  const folder = tempFolder();
  return { open: () => openSqliteAccessStore(folder.file('access.sqlite')), remove: () => folder.remove() };
});

test('what lies on the disk signs nobody in: hashes only, readable by the server alone', async () => {
  const folder = tempFolder();
  const operator = await openOperatorSecret(secretFileIn(folder.path));
  const secret = must(await operator.keep(), 'a new secret');
  const store = openSqliteAccessStore(folder.file('access.sqlite'));
  const access = new Access({ store, secret: operator.secret, clock: new FakeClock() });
  const { text } = await access.tokens.create('beam 1', 'device');
  const outcome = await access.signIn(secret, '10.0.0.1');
  const key = outcome.kind === 'signedIn' ? outcome.sessionKey : '';
  expect(key).toMatch(/^icb_/);
  await access.close();
  for (const name of readdirSync(folder.path)) {
    const file = folder.file(name);
    expect(statSync(file).mode & 0o077, name).toBe(0);
    const content = readFileSync(file, 'latin1');
    for (const part of [secret, text.slice(-32), key.slice(-32)]) expect(content).not.toContain(part);
  }
  folder.remove();
});

test('a full disk lets nobody new in, in words, and a device goes on, though its use cannot be noted', async () => {
  const folder = tempFolder();
  const store = openSqliteAccessStore(folder.file('access.sqlite'));
  const clock = new FakeClock();
  const access = new Access({ store, secret: { verify: async () => false }, clock });
  const { text } = await access.tokens.create('beam 1', 'device');
  // From here on the file cannot grow; what must be noted of every use takes no new page, so that is refused apart.
  await store.ask('PRAGMA max_page_count = 1');
  const filling = Array.from({ length: 200 }, (_, n) =>
    access.makeToken('anna', `beam ${n} ${'x'.repeat(80)}`, 'device'),
  );
  await expect(Promise.all(filling)).rejects.toThrow(Unavailable);
  const unnoted = new Access({
    store: {
      ...store,
      ask: (statement, ...values) => (statement.startsWith('UPDATE') ? full() : store.ask(statement, ...values)),
    },
    secret: { verify: async () => false },
    clock,
  });
  expect(await unnoted.actorOf({ authorization: `Bearer ${text}` }, '10.0.0.1')).toMatchObject({ name: 'beam 1' });
  await access.close();
  folder.remove();
});

function full(): Promise<never> {
  return Promise.reject(new Unavailable(new Error('database or disk is full')));
}
