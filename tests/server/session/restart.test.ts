/** After a crash the screens must not wait: a long day's log is read, checked and folded within a second. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProposedFact } from '#shared/facts/fact.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { appendOf, reading } from '../../contract/factLog.contract.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';
import { openTestSession } from '../../support/testSession.ts';

const FACTS = 20_000;
const AT_ONCE = 500;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test(`a log of ${FACTS} facts gives its first snapshot within a second`, async () => {
  const file = folder.file('log.sqlite');
  const writing = await openSqliteFactLog(file);
  const facts = Array.from({ length: AT_ONCE }, (_, n): ProposedFact => ({ fact: reading(n) }));
  for (let after = 0; after < FACTS; after += AT_ONCE) await writing.append(appendOf(after, `c${after}`, facts));
  await writing.close();

  const begin = performance.now();
  const { session } = await openTestSession({ log: await openSqliteFactLog(file) });
  const snapshot = session.snapshotAt();
  const tookMs = performance.now() - begin;
  expect(snapshot.facts).toHaveLength(FACTS);
  expect(session.state().seq).toBe(FACTS);
  expect(tookMs).toBeLessThan(1000);
  await session.close();
});
