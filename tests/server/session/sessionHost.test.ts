/** Moving everybody from one log to another. */
import { expect, test } from 'vitest';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { SessionHost } from '../../../server/session/sessionHost.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { asRequest, openTestSession, OPERATOR } from '../../support/testSession.ts';

test('listeners hear the facts of the session on air, the switch, and then only the new one', async () => {
  const open = (logId: string) => openTestSession({ log: openMemoryFactLog(createMemoryStorage(logId)) });
  const [{ session: first }, { session: second }] = await Promise.all([open('first'), open('second')]);
  const host = new SessionHost(first);
  const heard: string[] = [];
  const unsubscribe = host.subscribe({
    onFacts: (facts) => heard.push(`facts ${facts.map(({ seq }) => seq).join()} of ${host.current().logId}`),
    onSwitch: ({ logId }) => heard.push(`switch to ${logId}`),
  });
  await first.submit(asRequest(readingRequest(1)), OPERATOR);
  await second.submit(asRequest(readingRequest(1)), OPERATOR);
  expect(host.switchTo(second)).toBe(first);
  await first.submit(asRequest(readingRequest(2)), OPERATOR);
  await second.submit(asRequest(readingRequest(2)), OPERATOR);
  unsubscribe();
  await second.submit(asRequest(readingRequest(3)), OPERATOR);
  expect(heard).toEqual(['facts 1 of first', 'switch to second', 'facts 2 of second']);
});
