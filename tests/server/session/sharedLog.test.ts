/** A session whose log others append to as well: it hears of it, and shows it in order and once. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import type { FactLog, OnNews } from '../../../server/log/factLog.ts';
import { appendOf } from '../../contract/factLog.contract.ts';
import { deferred } from '../../support/deferred.ts';
import { createMemoryStorage, openMemoryFactLog, type MemoryStorage } from '../../support/memoryFactLog.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { asRequest, openTestSession, OPERATOR, type TestSessionOptions } from '../../support/testSession.ts';

let storage: MemoryStorage;
let other: FactLog;
let tell: OnNews;
let reads: number;
beforeEach(() => {
  storage = createMemoryStorage();
  other = openMemoryFactLog(storage);
  reads = 0;
});

/** A log that is followed; the test tells the news. */
function followedLog(): FactLog {
  const log = openMemoryFactLog(storage);
  const readAfter = log.readAfter.bind(log);
  log.readAfter = (...parts) => {
    reads += 1;
    return readAfter(...parts);
  };
  log.follow = (onNews) => {
    tell = onNews;
    return () => {
      tell = () => {};
    };
  };
  return log;
}

async function open(options: TestSessionOptions = {}) {
  const opened = await openTestSession({ log: followedLog(), ...options });
  const heard: number[] = [];
  opened.session.subscribe((facts) => heard.push(...facts.map(({ seq }) => seq)));
  reads = 0;
  // A command that changes nothing is answered after everything that was in the queue before it.
  const settled = () => opened.session.submit(asRequest(readingRequest(0, 'known')), OPERATOR);
  return { ...opened, heard, settled };
}

async function appendElsewhere(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const last = await other.lastSeq();
    await other.append(appendOf(last, `elsewhere-${last}`));
  }
}

describe('a session on a log that others write to as well', () => {
  beforeEach(async () => {
    await other.append({ ...appendOf(0, 'known') });
  });

  test('folds and publishes what they append when it hears of it, without a command', async () => {
    const { heard, session, settled } = await open();
    await appendElsewhere(2);
    tell(3 as Seq);
    await settled();
    expect(heard).toEqual([2, 3]);
    expect(session.state().seq).toBe(3);
  });

  test('publishes each fact once, in order, however often, late or early it is told', async () => {
    const { heard, session, settled } = await open();
    for (let n = 0; n < 10; n += 1) {
      await appendElsewhere(2);
      const submitted = session.submit(asRequest(readingRequest(n, `own-${n}`)), OPERATOR);
      for (const upTo of [1, 2, null, 3 * n + 3, 3 * n + 4] as (Seq | null)[]) tell(upTo);
      expect(await submitted).toMatchObject({ ok: true });
    }
    await settled();
    expect(heard).toEqual(Array.from({ length: 30 }, (_, n) => n + 2));
    expect(session.lastSeq()).toBe(31);
  });

  test('does not read the log because of its own facts, nor twice for what is told together', async () => {
    const { session, settled } = await open();
    await session.submit(asRequest(readingRequest(1, 'own')), OPERATOR);
    tell(2 as Seq);
    await settled();
    expect(reads).toBe(0);
    await appendElsewhere(2);
    for (const upTo of [3, 4, null, 2] as (Seq | null)[]) tell(upTo);
    await settled();
    expect(reads).toBe(1);
  });

  test('goes on when the log cannot be read, and shows everything with the next news', async () => {
    const log = followedLog();
    const { heard, lines, settled } = await open({ log });
    const readAfter = log.readAfter.bind(log);
    log.readAfter = () => Promise.reject(new Error('away'));
    await appendElsewhere(1);
    tell(2 as Seq);
    await settled();
    expect(lines).toMatchObject([{ msg: 'news of the log cannot be read' }]);
    log.readAfter = readAfter;
    tell(null);
    await settled();
    expect(heard).toEqual([2]);
  });

  test('hears nothing more once it is closed', async () => {
    const { heard, session } = await open();
    await appendElsewhere(1);
    const late = tell;
    const closed = session.close();
    late(2 as Seq);
    tell(2 as Seq);
    await closed;
    expect(heard).toEqual([]);
  });

  test('[W3] answers as the log does when another server accepted what this one had refused', async () => {
    const { session } = await open({ decide: () => ({ ok: false, problem: REFUSED }) });
    const request = asRequest(readingRequest(1, 'twice'));
    expect(await session.submit(request, OPERATOR)).toMatchObject({ ok: false });
    await other.append(appendOf(1, 'twice'));
    expect(await session.submit(request, OPERATOR)).toMatchObject({ ok: true, facts: [2] });
  });
});

const REFUSED = {
  code: 'WrongPhase',
  reason: 'No',
  remedy: 'Later',
  message: { id: 'nobodyOnIce', values: {} },
} as const;

describe('a session that only shows', () => {
  test('refuses commands and previews with a reason, writes nothing, and follows the others', async () => {
    const log = followedLog();
    log.append = () => Promise.reject(new Error('It must not write'));
    const { heard, session } = await open({ log, isReadOnly: true });
    const refused = { code: 'NotAllowed', message: { id: 'readOnlyServer' } };
    const request = asRequest(readingRequest(1, 'own'));
    expect(await session.submit(request, OPERATOR)).toMatchObject({ ok: false, refusal: refused });
    expect(session.preview(request, OPERATOR)).toMatchObject({ ok: false, problem: refused });
    await appendElsewhere(1);
    const shown = deferred();
    session.subscribe(() => shown.resolve());
    tell(1 as Seq);
    await shown.promise;
    expect(heard).toEqual([1]);
  });
});
