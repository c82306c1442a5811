/** The single writer: order, durability before the answer, and answers that stay the same. */
import { describe, expect, test, vi } from 'vitest';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { accepted } from '#shared/primitives/outcome.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import type { Decide } from '../../../server/session/competitionSession.ts';
import { deferred } from '../../support/deferred.ts';
import { plainDecide, readingCommand, readingRequest, SLOW } from '../../support/plainDecide.ts';
import { asRequest, DEVICE, openTestSession, OPERATOR } from '../../support/testSession.ts';

const NOTHING = 0 as Seq;

describe('the session', () => {
  test('decides, appends, folds, publishes and then answers', async () => {
    const { session } = await openTestSession();
    const heard: (readonly RecordedFact[])[] = [];
    session.subscribe((facts) => {
      expect(session.state().seq).toBe(facts.at(-1)?.seq);
      heard.push(facts);
    });
    const answer = await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    expect(answer).toEqual({ ok: true, commandId: 'a', facts: [1], warnings: [], warningMessages: [] });
    expect(heard).toMatchObject([[{ seq: 1, by: 'operator', commandId: 'a', fact: { elapsedMs: 18_001 } }]]);
  });

  test('[W4] neither answers nor publishes before the log has stored the facts', async () => {
    const log = openMemoryFactLog();
    const disk = deferred();
    const append = log.append.bind(log);
    const appended = vi.spyOn(log, 'append').mockImplementation(async (request) => {
      await disk.promise;
      return append(request);
    });
    const { session } = await openTestSession({ log });
    const happened: string[] = [];
    session.subscribe(() => happened.push('published'));
    const answered = session.submit(asRequest(readingRequest(1)), OPERATOR).then(() => happened.push('answered'));
    await vi.waitFor(() => expect(appended).toHaveBeenCalled());
    expect(happened).toEqual([]);
    expect(session.lastSeq()).toBe(0);
    disk.resolve();
    await answered;
    expect(happened).toEqual(['published', 'answered']);
  });

  test('carries out commands one at a time, in the order in which they came', async () => {
    const seen: number[] = [];
    const decide: Decide = (state, request, context) => {
      seen.push(state.seq);
      return plainDecide(state, request, context);
    };
    const { session } = await openTestSession({ decide });
    const requests = Array.from({ length: 50 }, (_, n) => asRequest(readingRequest(n)));
    const answers = await Promise.all(requests.map((request) => session.submit(request, OPERATOR)));
    expect(answers.map((answer) => answer.ok && answer.facts[0])).toEqual(requests.map((_, n) => n + 1));
    expect(seen).toEqual(requests.map((_, n) => n));
  });

  test('[W3] a repeated command id gets the same answer and makes no second fact', async () => {
    const { session } = await openTestSession();
    const slow = { ...readingRequest(0, 'a'), command: { ...readingCommand(0), elapsedMs: 94_450 } } as const;
    const first = await session.submit(asRequest(slow), OPERATOR);
    const repeated = await Promise.all([1, 2, 3].map(() => session.submit(asRequest(slow), OPERATOR)));
    expect(first).toEqual({
      ok: true,
      commandId: 'a',
      facts: [1],
      warnings: [SLOW.text],
      warningMessages: [SLOW.message],
    });
    expect(repeated).toEqual([first, first, first]);
    expect(session.lastSeq()).toBe(1);
  });

  test('[W3] two requests with one id that arrive together make one fact', async () => {
    const { session } = await openTestSession();
    const send = () => session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(session.lastSeq()).toBe(1);
  });

  test('[W3] an id that comes back with another content gets the first answer', async () => {
    const { session } = await openTestSession();
    const first = await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    expect(await session.submit(asRequest(readingRequest(2, 'a')), OPERATOR)).toEqual(first);
    expect(session.lastSeq()).toBe(1);
  });

  test('[W3] the same answer is given after a restart', async () => {
    const storage = createMemoryStorage();
    const before = await openTestSession({ log: openMemoryFactLog(storage) });
    const first = await before.session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    await before.session.close();
    const after = await openTestSession({ log: openMemoryFactLog(storage) });
    expect(await after.session.submit(asRequest(readingRequest(1, 'a')), OPERATOR)).toEqual(first);
    expect(after.session.lastSeq()).toBe(1);
  });

  test('[W3] a refusal is repeated as well, even when the command would now be accepted', async () => {
    let isOpen = false;
    const decide: Decide = (state, request, context) => {
      const nowhere = asRequest({ commandId: 'x', command: { ...readingCommand(1), pointM: 201 } as never });
      return plainDecide(state, isOpen ? request : nowhere, context);
    };
    const { session } = await openTestSession({ decide });
    const first = await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    expect(first).toMatchObject({ ok: false, commandId: 'a', refusal: { code: 'UnknownTarget' } });
    isOpen = true;
    expect(await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR)).toEqual(first);
    expect(await session.submit(asRequest(readingRequest(1, 'b')), OPERATOR)).toMatchObject({ ok: true });
  });

  test('what one role may not do is not held against another: the id stays free', async () => {
    const { meters, session } = await openTestSession();
    const request = asRequest({ commandId: 'a', command: { kind: 'RetractFact', target: 1 } });
    const answer = await session.submit(request, DEVICE);
    expect(answer).toMatchObject({ ok: false, commandId: 'a', refusal: { code: 'NotAllowed' } });
    expect(await session.submit(request, OPERATOR)).toMatchObject({ ok: true, facts: [1] });
    expect((await meters.refusals.get()).values).toMatchObject([{ labels: { code: 'NotAllowed' }, value: 1 }]);
  });

  test('[C4] a command that needs two facts appends both or none, with neighbouring numbers', async () => {
    const { session } = await openTestSession();
    const batches: number[] = [];
    session.subscribe((facts) => batches.push(facts.length));
    await session.submit(asRequest(readingRequest(1)), OPERATOR);
    const replace = { kind: 'ReplaceFact', target: 1, by: readingCommand(2) } as const;
    const answer = await session.submit(asRequest({ commandId: 'r', command: replace as never }), OPERATOR);
    expect(answer).toMatchObject({ ok: true, facts: [2, 3] });
    expect(batches).toEqual([1, 2]);
  });

  test('stores what the device said but does not send it to screens', async () => {
    const { session } = await openTestSession();
    const command = { ...readingCommand(1), raw: 'P1;18.001' } as never;
    await session.submit(asRequest({ commandId: 'a', command }), DEVICE);
    const [recorded] = await session.recordedBetween(NOTHING, 1 as Seq);
    expect(recorded).toMatchObject({ by: 'beam 1', evidence: { raw: 'P1;18.001', deviceClock: null } });
    expect(Object.keys(session.factsAfter(NOTHING)[0] ?? {})).toEqual(['seq', 'at', 'fact']);
  });

  test('[C2] state, tail and snapshot all come from the same facts, before and after a restart', async () => {
    const storage = createMemoryStorage('log-a');
    const { session } = await openTestSession({ log: openMemoryFactLog(storage) });
    for (let n = 0; n < 30; n += 1) await session.submit(asRequest(readingRequest(n)), OPERATOR);
    const snapshot = session.snapshotAt();
    expect(snapshot).toMatchObject({ logId: 'log-a', seq: 30 });
    expect(foldFromEmpty(snapshot.facts)).toEqual(session.state());
    expect(session.factsAfter(25 as Seq).map(({ seq }) => seq)).toEqual([26, 27, 28, 29, 30]);
    expect(session.factsAfter(25 as Seq, 27 as Seq).map(({ seq }) => seq)).toEqual([26, 27]);
    await session.close();
    const { session: restarted } = await openTestSession({ log: openMemoryFactLog(storage) });
    expect(restarted.state()).toEqual(session.state());
    expect(restarted.snapshotAt()).toEqual(snapshot);
  });

  test('makes one snapshot per number, not one per screen', async () => {
    const { session } = await openTestSession();
    await session.submit(asRequest(readingRequest(1)), OPERATOR);
    expect(session.snapshotAt()).toBe(session.snapshotAt());
    expect(session.snapshotAt(0 as Seq)).toMatchObject({ seq: 0, facts: [] });
  });
});

describe('the session when something goes wrong', () => {
  test('takes in what another writer appended, and decides anew', async () => {
    const storage = createMemoryStorage();
    const [one, other] = await Promise.all([
      openTestSession({ log: openMemoryFactLog(storage) }),
      openTestSession({ log: openMemoryFactLog(storage) }),
    ]);
    const heard: number[] = [];
    other.session.subscribe((facts) => heard.push(...facts.map(({ seq }) => seq)));
    await one.session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    await one.session.submit(asRequest(readingRequest(2, 'b')), OPERATOR);
    expect(await other.session.submit(asRequest(readingRequest(3, 'c')), OPERATOR)).toMatchObject({ facts: [3] });
    expect(heard).toEqual([1, 2, 3]);
    expect(await other.session.submit(asRequest(readingRequest(1, 'a')), OPERATOR)).toMatchObject({ facts: [1] });
  });

  test('[W4] a failed append is Unavailable: state and numbers stay, the next command is served, the repeat succeeds', async () => {
    const log = openMemoryFactLog();
    vi.spyOn(log, 'append').mockRejectedValueOnce(new Error('disk full'));
    const { lines, session } = await openTestSession({ log });
    const [failed, next] = await Promise.all([
      session.submit(asRequest(readingRequest(1, 'a')), OPERATOR),
      session.submit(asRequest(readingRequest(2, 'b')), OPERATOR),
    ]);
    expect(failed).toMatchObject({ ok: false, refusal: { code: 'Unavailable' } });
    expect(lines).toMatchObject([
      { msg: 'the log cannot be used', commandId: 'a' },
      { msg: 'command carried out', commandId: 'b', command: 'RecordReading', by: 'operator', facts: [1] },
    ]);
    expect(next).toMatchObject({ ok: true, facts: [1] });
    expect(await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR)).toMatchObject({ ok: true, facts: [2] });
  });

  test('is not ready after a failed append, until something can be written again', async () => {
    const log = openMemoryFactLog();
    const probe = vi.spyOn(log, 'probe');
    const { session } = await openTestSession({ log });
    expect([await session.isReady(), probe.mock.calls.length]).toEqual([true, 0]);
    vi.spyOn(log, 'append').mockRejectedValueOnce(new Error('disk full'));
    await session.submit(asRequest(readingRequest(1, 'a')), OPERATOR);
    probe.mockRejectedValueOnce(new Error('disk full'));
    expect(await session.isReady()).toBe(false);
    expect(await session.isReady()).toBe(true);
    await session.close();
    expect(await session.isReady()).toBe(false);
  });

  test('tells the log of every command that was refused, and why', async () => {
    const { lines, session } = await openTestSession();
    await session.submit(asRequest(readingRequest(1, 'a')), { role: 'director', name: 'anna' });
    expect(lines).toMatchObject([{ msg: 'command refused', commandId: 'a', code: 'NotAllowed' }]);
  });

  test('a decider that throws costs only its own command', async () => {
    const decide: Decide = (state, request, context) => {
      if (request.commandId === 'bad') throw new Error('bug');
      return plainDecide(state, request, context);
    };
    const { session } = await openTestSession({ decide });
    await expect(session.submit(asRequest(readingRequest(1, 'bad')), OPERATOR)).rejects.toThrow('bug');
    expect(await session.submit(asRequest(readingRequest(1, 'good')), OPERATOR)).toMatchObject({ ok: true });
  });

  test('a listener that throws is reported, and neither the command nor the other listeners notice', async () => {
    const { lines, session } = await openTestSession();
    const heard: number[] = [];
    session.subscribe(() => {
      throw new Error('broken screen');
    });
    session.subscribe((facts) => heard.push(facts.length));
    expect(await session.submit(asRequest(readingRequest(1)), OPERATOR)).toMatchObject({ ok: true });
    expect(heard).toEqual([1]);
    expect(lines).toMatchObject([
      { msg: 'a listener of the session failed', firstSeq: 1 },
      { msg: 'command carried out' },
    ]);
  });

  test('closing lets commands finish that were handed in, and refuses later ones', async () => {
    const { session } = await openTestSession();
    const handedIn = [1, 2, 3].map((n) => session.submit(asRequest(readingRequest(n)), OPERATOR));
    const closed = session.close();
    expect(await session.submit(asRequest(readingRequest(4)), OPERATOR)).toMatchObject({
      ok: false,
      refusal: { code: 'Unavailable', reason: 'The session is closed' },
    });
    expect((await Promise.all(handedIn)).every(({ ok }) => ok)).toBe(true);
    await closed;
    expect(session.lastSeq()).toBe(3);
  });

  test('gives up on a log that never lets it append', async () => {
    const log = openMemoryFactLog();
    const appending = vi.spyOn(log, 'append').mockResolvedValue({ kind: 'conflict', lastSeq: 7 as Seq });
    const { session } = await openTestSession({ log, decide: () => accepted({ facts: [], warnings: [] }) });
    expect(await session.submit(asRequest(readingRequest(1)), OPERATOR)).toMatchObject({
      ok: false,
      refusal: { code: 'Unavailable' },
    });
    expect(appending).toHaveBeenCalledTimes(60);
  });
});
