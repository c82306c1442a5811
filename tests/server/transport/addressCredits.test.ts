/** One address cannot take the whole server, and a hall behind one address is no flood. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { AddressCredits, CONNECTING_COSTS, READING_COSTS } from '../../../server/transport/addressCredits.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { collectingLogger } from '../../support/testSession.ts';
import { TestServer } from '../../support/testServer.ts';
import { TransportServer } from '../../support/transportServer.ts';

function credits(mostOpen?: number) {
  const clock = new FakeClock();
  const { logger, lines } = collectingLogger();
  return { clock, lines, credits: new AddressCredits({ clock, logger, mostOpen }) };
}

describe('the credits of an address', () => {
  test('let 5000 phones of one hall in at once, each with its page, and again after a restart', () => {
    const { credits: hall } = credits();
    for (let phone = 0; phone < 5000; phone += 1) {
      expect(hall.mayOpen('203.0.113.1')).toBe(true);
      hall.shareOf('203.0.113.1').open += 1;
    }
    for (let file = 0; file < 5000 * 5; file += 1) expect(hall.spend('203.0.113.1', READING_COSTS)).toBe(true);
  });

  test('end, are told once, come back with time, and are no concern of another address', () => {
    const { clock, credits: kept, lines } = credits(50);
    const passed = Array.from({ length: 1000 }, () => kept.spend('203.0.113.1', READING_COSTS)).filter(Boolean);
    expect(passed).toHaveLength(50 * (CONNECTING_COSTS + READING_COSTS));
    expect(lines.map(({ msg, from }) => [msg, from])).toEqual([['address over its limit', '203.0.113.1']]);
    expect(kept.spend('203.0.113.2', READING_COSTS)).toBe(true);
    clock.advance(1000);
    expect(kept.spend('203.0.113.1', 10)).toBe(true);
    expect(kept.spend('203.0.113.1', READING_COSTS)).toBe(false);
  });

  test('count what is open, of a whole IPv6 network together, until it closes', () => {
    const { credits: kept } = credits(2);
    kept.shareOf('2001:db8::1').open += 1;
    kept.shareOf('2001:db8::2').open += 1;
    expect(kept.mayOpen('2001:db8::3')).toBe(false);
    kept.shareOf('2001:db8::1').open -= 1;
    expect(kept.mayOpen('2001:db8::3')).toBe(true);
  });

  test('do not grow with the number of addresses, and never forget what is open', () => {
    const { credits: kept } = credits(1);
    kept.shareOf('203.0.113.1').open += 1;
    for (let n = 0; n < 30_000; n += 1) kept.spend(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 1);
    expect(kept.addresses).toBeLessThanOrEqual(10_001);
    expect(kept.mayOpen('203.0.113.1')).toBe(false);
  });
});

describe('sockets of one address', () => {
  let server: TransportServer;
  beforeEach(async () => {
    server = await TransportServer.start({ mostPerAddress: 3, proxies: ['loopback'] });
  });
  afterEach(() => server.close());

  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

  test('are refused beyond the limit, whatever the transport, and let in once one has gone', async () => {
    const connect = () => server.connect(from('9.9.9.9'));
    const [first] = [await connect(), await connect(), await connect()];
    await expect(connect()).rejects.toThrow();
    await expect(server.connect({ ...from('9.9.9.9'), transports: ['polling'] })).rejects.toThrow();
    (await server.connect(from('9.9.9.8'))).close();
    first.close();
    server.clock.advance(5000);
    expect((await vi.waitFor(connect)).socket.connected).toBe(true);
  });
});

describe('requests of one address', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await TestServer.start(undefined, undefined, { mostPerAddress: 10 });
  });
  afterEach(() => server.close());

  test('for streams are refused while as many are open as may be, and let in once one has gone', async () => {
    const leaving = new AbortController();
    const follow = async (signal?: AbortSignal) => {
      const address = `${server.running.url}/api/v1/follow?protocol=${PROTOCOL_VERSION}&screen=live`;
      return (await fetch(address, signal === undefined ? {} : { signal })).status;
    };
    expect(await follow(leaving.signal)).toBe(200);
    for (let n = 1; n < 10; n += 1) expect(await follow()).toBe(200);
    expect(await follow()).toBe(429);
    leaving.abort();
    server.clock.advance(5000);
    await vi.waitFor(async () => expect(await follow()).toBe(200));
  });

  test('are refused beyond the limit with the time to wait, whatever they claim to come from', async () => {
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, n) =>
        server.ask('/api/v1/clock', { headers: { 'X-Forwarded-For': `10.0.0.${n}` } }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    expect(refused[0]?.headers.get('Retry-After')).toBe('1');
    expect(refused[0]?.body).toMatchObject({ status: 429, detail: expect.stringContaining('in a second') as string });
    server.clock.advance(1000);
    expect((await server.ask('/healthz')).status).toBe(200);
  });
});
