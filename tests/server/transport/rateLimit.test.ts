/** What one socket may ask of the server, and what happens to one that asks too much. */
import type { Socket } from 'socket.io-client';
import { afterEach, describe, expect, test } from 'vitest';
import { Credits } from '../../../server/transport/rateLimit.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { OPERATOR_HEADERS, TransportServer } from '../../support/transportServer.ts';

const limits = { capacity: 10, refillPerSecond: 5, absurdAfter: 3 };

function times<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}

describe('credits', () => {
  function spend(credits: Credits, count: number, cost = 1): string[] {
    return Array.from({ length: count }, () => credits.spend(cost));
  }

  test('let a burst pass, name the first message over the limit, and at some point call it absurd', () => {
    const credits = new Credits(new FakeClock(), limits);
    expect(spend(credits, 10)).toEqual(times(10, 'fine'));
    expect(spend(credits, 5)).toEqual(['first', 'over', 'over', 'absurd', 'absurd']);
  });

  test('come back with time, up to the capacity', () => {
    const clock = new FakeClock();
    const credits = new Credits(clock, limits);
    spend(credits, 10);
    clock.advance(400);
    expect(spend(credits, 3)).toEqual(['fine', 'fine', 'first']);
    clock.advance(3_600_000);
    expect(spend(credits, 11)).toEqual([...times(10, 'fine'), 'first']);
  });

  test('are worth more for a message that costs more', () => {
    const credits = new Credits(new FakeClock(), limits);
    expect(spend(credits, 3, 4)).toEqual(['fine', 'fine', 'first']);
    expect(credits.spend(2)).toBe('fine');
  });
});

describe('a socket over its limit', () => {
  let server: TransportServer;
  afterEach(() => server.close());

  test('is told so for a command, is logged once, and may go on after a rest', async () => {
    server = await TransportServer.start({ limits });
    const acting = await server.connect({ headers: OPERATOR_HEADERS });
    const answers = await Promise.all(Array.from({ length: 13 }, (_, n) => acting.command(readingRequest(n))));
    expect(answers.map(({ ok }) => ok)).toEqual([...times(10, true), false, false, false]);
    expect(answers.at(-1)).toMatchObject({
      refusal: { code: 'NotAllowed', remedy: 'Wait a second and send it again' },
    });
    expect(server.lines.filter(({ msg }) => msg === 'socket over its limit')).toHaveLength(1);
    server.clock.advance(1000);
    // The same id as before: being over the limit was no answer to the command.
    expect(await acting.command(readingRequest(12))).toMatchObject({ ok: true, facts: [11] });
  });

  test('is cut off when it is absurd, and the others notice nothing', async () => {
    server = await TransportServer.start({ limits });
    const [flooding, quiet] = await Promise.all([server.connect(), server.connect()]);
    await quiet.hello().next('snapshot');
    for (let n = 0; n < 20; n += 1) flooding.socket.emit('clock', { sentAt: n }, () => {});
    expect(await flooding.gone).toBe('io server disconnect');
    await server.submit(readingRequest(1));
    expect(await quiet.next('facts')).toMatchObject([{ seq: 1 }]);
  });

  test('an unknown message is dropped and counted', async () => {
    server = await TransportServer.start();
    const screen = await server.connect();
    (screen.socket as unknown as Socket).emit('painted', { seq: 1 });
    await screen.clock();
    expect((await server.meters.troubles.get()).values).toMatchObject([{ labels: { reason: 'malformed' }, value: 1 }]);
  });

  test('a message larger than 64 KB closes the connection before it is read', async () => {
    server = await TransportServer.start();
    const screen = await server.connect();
    screen.socket.emit('hello', 'x'.repeat(65 * 1024));
    expect(await screen.gone).toMatch(/transport (close|error)/);
  });
});
