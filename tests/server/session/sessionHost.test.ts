/** Moving everybody from one log to another. */
import { describe, expect, test } from 'vitest';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { SessionHost, type Sender } from '../../../server/session/sessionHost.ts';
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

describe('[W7] a command', () => {
  const program: Sender = { role: 'timing', name: 'bridge', via: 'bearer' };
  const person: Sender = { role: 'timing', name: 'Anna', via: 'cookie' };
  const open = (logId: string) => openTestSession({ log: openMemoryFactLog(createMemoryStorage(logId)) });

  async function rehearsing() {
    const [{ session: competition }, { session: rehearsal }] = await Promise.all([open('first'), open('second')]);
    const host = new SessionHost(competition);
    host.switchTo(rehearsal, { isRehearsal: true });
    return { competition, rehearsal, host };
  }

  test('of a program is refused during a rehearsal unless it names its log', async () => {
    const { host, rehearsal } = await rehearsing();
    const refused = await host.submit(asRequest(readingRequest(1)), program);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
    expect(await host.submit(asRequest(readingRequest(1)), program, rehearsal.logId)).toMatchObject({ ok: true });
  });

  test('of a person takes part in it', async () => {
    const { host, competition, rehearsal } = await rehearsing();
    expect(await host.submit(asRequest(readingRequest(1)), person)).toMatchObject({ ok: true });
    expect([competition.lastSeq(), rehearsal.lastSeq()]).toEqual([0, 1]);
  });

  test('that names a log is taken by no other, and may be sent again under the same id', async () => {
    const { host, competition } = await rehearsing();
    const request = asRequest(readingRequest(1));
    const late = await host.submit(request, person, competition.logId);
    expect(late).toMatchObject({ ok: false, commandId: request.commandId, refusal: { code: 'StaleView' } });
    host.switchTo(competition);
    expect(await host.submit(request, person, competition.logId)).toMatchObject({ ok: true });
    expect(await host.submit(asRequest(readingRequest(2)), program)).toMatchObject({ ok: true });
  });
});
