/** Commands over the socket: who may send them, and what comes back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { socketPair } from '../../support/socketPair.ts';
import { DEVICE_HEADERS, OPERATOR_COOKIE, OPERATOR_HEADERS, TransportServer } from '../../support/transportServer.ts';

const retract = { commandId: 'r', command: { kind: 'RetractFact', target: 1 } };

describe('a command over the socket', () => {
  let server: TransportServer;
  const log = openMemoryFactLog;
  let appending: ReturnType<typeof log>;

  beforeEach(async () => {
    appending = log();
    server = await TransportServer.start({ log: appending });
  });
  afterEach(() => server.close());

  test('of an operator reaches everybody who watches, and is answered with the numbers of its facts', async () => {
    const { acting, watching } = await socketPair(server);
    expect(await acting.command(readingRequest(1, 'a'))).toEqual({
      ok: true,
      commandId: 'a',
      facts: [1],
      warnings: [],
      warningMessages: [],
    });
    const [fact] = await watching.next('facts');
    expect(fact).toMatchObject({ seq: 1, fact: { kind: 'ReadingRecorded', elapsedMs: 18_001 } });
    expect(await acting.next('facts')).toEqual([fact]);
  });

  test('[W4] is answered after its facts were sent, so that the sender never waits for what it asked', async () => {
    const { acting } = await socketPair(server);
    await acting.command(readingRequest(1));
    expect(acting.received.at(-1)?.name).toBe('facts');
  });

  test('without a role is refused, and nothing happens', async () => {
    const { watching } = await socketPair(server);
    expect(await watching.command(readingRequest(1))).toMatchObject({
      ok: false,
      commandId: null,
      refusal: { code: 'NotAllowed', remedy: 'Sign in and connect again' },
    });
    expect(server.host.current().lastSeq()).toBe(0);
  });

  test('of a device may record a reading and nothing else', async () => {
    const device = await server.connect({ headers: DEVICE_HEADERS });
    expect(await device.command(readingRequest(1))).toMatchObject({ ok: true, facts: [1] });
    expect(await device.command(retract)).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
  });

  test.each([
    ['from a page of this server is allowed', (url: string) => url, true],
    ['from a page of another site is refused', () => 'https://elsewhere.example', false],
    ['from a page of nowhere is refused', () => 'null', false],
  ])('with the cookie of a browser %s', async (_title, originFor, isAllowed) => {
    const headers = { ...OPERATOR_COOKIE, origin: originFor(server.url) };
    const browser = await server.connect({ headers });
    expect(await browser.command(readingRequest(1))).toMatchObject({ ok: isAllowed });
  });

  test('with a token is allowed from anywhere: no browser adds a token unasked', async () => {
    const program = await server.connect({ headers: { ...OPERATOR_HEADERS, origin: 'https://elsewhere.example' } });
    expect(await program.command(readingRequest(1))).toMatchObject({ ok: true });
  });

  test.each([
    ['no object', 'go', /Expected Object/],
    ['an unknown kind', { commandId: 'a', command: { kind: 'Fly' } }, /command\.kind/],
    ['a field too many', { ...readingRequest(1), by: 'me' }, /by/],
    ['a time in words', { commandId: 'a', command: { ...readingRequest(1).command, elapsedMs: 'fast' } }, /elapsedMs/],
    ['half a millisecond', { commandId: 'a', command: { ...readingRequest(1).command, elapsedMs: 0.5 } }, /elapsedMs/],
  ])('with %s is refused as malformed, naming the field', async (_what, message, reason) => {
    const { acting } = await socketPair(server);
    const answer = await acting.command(message);
    expect(answer).toMatchObject({ ok: false, commandId: null, refusal: { code: 'Malformed' } });
    expect(!answer.ok && answer.refusal.reason).toMatch(reason);
    expect(server.host.current().lastSeq()).toBe(0);
  });

  test('[W3] sent again with its id gets the same answer and makes no second fact', async () => {
    const { acting, watching } = await socketPair(server);
    const first = await acting.command(readingRequest(1, 'a'));
    expect(await acting.command(readingRequest(1, 'a'))).toEqual(first);
    expect(await watching.seqs()).toEqual([1]);
  });

  test('[W3] sent again over another connection, because the answer was lost, gets the same answer', async () => {
    const { acting } = await socketPair(server);
    const first = await acting.command(readingRequest(1, 'a'));
    acting.cut();
    const again = await server.connect({ headers: OPERATOR_HEADERS });
    expect(await again.command(readingRequest(1, 'a'))).toEqual(first);
    expect(server.host.current().lastSeq()).toBe(1);
  });

  test('[W4] that could not be stored is refused as Unavailable and reported, and the socket goes on', async () => {
    const { acting, watching } = await socketPair(server);
    vi.spyOn(appending, 'append').mockRejectedValueOnce(new Error('disk full'));
    expect(await acting.command(readingRequest(1, 'a'))).toMatchObject({ ok: false, refusal: { code: 'Unavailable' } });
    expect(server.lines).toContainEqual(expect.objectContaining({ msg: 'the log cannot be used' }));
    expect(await acting.command(readingRequest(2, 'b'))).toMatchObject({ ok: true, facts: [1] });
    expect(await watching.seqs()).toEqual([1]);
  });

  test('without an acknowledgement is not carried out: the sender could not know what became of it', async () => {
    const { acting } = await socketPair(server);
    acting.socket.emit('command', readingRequest(1), undefined as never);
    await acting.clock();
    expect(server.host.current().lastSeq()).toBe(0);
  });

  test('of one socket are carried out in the order in which they were sent', async () => {
    const { acting } = await socketPair(server);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => acting.command(readingRequest(n))));
    expect(answers.map((answer) => answer.ok && answer.facts[0])).toEqual(answers.map((_, n) => n + 1));
  });
});
