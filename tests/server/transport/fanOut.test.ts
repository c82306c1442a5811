/** Sending facts to many: who first, how often encoded, how large, and never a gap or a repetition for who joins. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { countEncodes } from '../../support/encodeSpy.ts';
import { readingCommand, readingRequest } from '../../support/plainDecide.ts';
import { RawSocket } from '../../support/rawSocket.ts';
import { TransportServer } from '../../support/transportServer.ts';
import type { TestScreen } from '../../support/testScreen.ts';

const AUDIENCES = ['operator', 'screen', 'phone'] as const;
const LOG_ID = 'log-a' as LogId;

describe('the fan-out', () => {
  let server: TransportServer;

  beforeEach(async () => {
    server = await TransportServer.start({ log: openMemoryFactLog(createMemoryStorage(LOG_ID)) });
  });
  afterEach(() => server.close());

  async function join(audience: (typeof AUDIENCES)[number], count = 1): Promise<TestScreen[]> {
    const screens = await Promise.all(Array.from({ length: count }, () => server.connect()));
    await Promise.all(screens.map((screen) => screen.hello({ audience }).next('snapshot')));
    return screens;
  }

  test('[W5] encodes a batch once per room, however many sockets are in it', async () => {
    const screens = (await Promise.all(AUDIENCES.map((audience) => join(audience, 8)))).flat();
    const encodes = countEncodes();
    await server.submit(readingRequest(1));
    const batches = await Promise.all(screens.map((screen) => screen.next('facts')));
    expect(batches).toHaveLength(24);
    expect(encodes('facts')).toBe(3);
  });

  test('[W5] encodes nothing for a room that nobody is in', async () => {
    const [screen] = await join('screen', 1);
    const encodes = countEncodes();
    await server.submit(readingRequest(1));
    await screen?.next('facts');
    expect(encodes('facts')).toBe(1);
  });

  test('[W5] facts of one command travel in one message', async () => {
    const [screen] = await join('screen');
    await server.submit(readingRequest(1));
    await server.submit({
      commandId: 'r',
      command: { kind: 'ReplaceFact', target: 1, by: readingCommand(2) } as never,
    });
    await screen?.next('facts');
    expect(await screen?.next('facts')).toMatchObject([{ seq: 2 }, { seq: 3, replaces: 1 }]);
  });

  test('[W5] operators and screens have the fact before it is handed to the phones', async () => {
    const [[phone], [screen], [operator]] = await Promise.all([join('phone'), join('screen'), join('operator')]);
    server.clock.holdAfterIo();
    await server.submit(readingRequest(1));
    expect(await screen?.next('facts')).toMatchObject([{ seq: 1 }]);
    expect(await operator?.next('facts')).toMatchObject([{ seq: 1 }]);
    expect(await phone?.seqs()).toEqual([]);
    server.clock.releaseAfterIo();
    expect(await phone?.next('facts')).toMatchObject([{ seq: 1 }]);
  });

  test('[W5] what happens before the phones are served reaches them in one message', async () => {
    const [phone] = await join('phone');
    server.clock.holdAfterIo();
    for (const n of [1, 2, 3]) await server.submit(readingRequest(n));
    server.clock.releaseAfterIo();
    expect(await phone?.next('facts')).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 3 }]);
  });

  test('[W2] a phone that joins before the phones are served misses nothing and gets nothing twice', async () => {
    const [early] = await join('phone');
    await server.submit(readingRequest(1));
    await early?.next('facts');
    server.clock.holdAfterIo();
    await server.submit(readingRequest(2));
    const late = (await server.connect()).hello({ audience: 'phone' });
    expect(await late.next('snapshot')).toMatchObject({ seq: 1 });
    const resuming = (await server.connect()).hello({ audience: 'phone', resume: { logId: LOG_ID, seq: 1 as Seq } });
    expect(await resuming.names()).toEqual(['welcome']);
    server.clock.releaseAfterIo();
    await server.submit(readingRequest(3));
    for (const phone of [late, resuming]) {
      await phone.next('facts');
      await phone.next('facts');
      expect(await phone.seqs()).toEqual([2, 3]);
    }
  });

  test('[W2] screens that join while facts stream in hold every fact exactly once', async () => {
    const joining: Promise<TestScreen>[] = [];
    for (let n = 1; n <= 60; n += 1) {
      const audience = AUDIENCES[n % 3] ?? 'screen';
      joining.push(server.connect().then((screen) => screen.hello({ audience })));
      await server.submit(readingRequest(n));
    }
    const screens = await Promise.all(joining);
    await Promise.all(screens.map((screen) => screen.next('snapshot')));
    await server.submit(readingRequest(61));
    for (const screen of screens) {
      while ((await screen.seqs()).at(-1) !== 61) await screen.next('facts');
      const [first, ...rest] = screen.received.filter(({ name }) => name !== 'welcome');
      expect(first?.name).toBe('snapshot');
      const from = first?.name === 'snapshot' ? first.message.seq : 0;
      expect(rest.every(({ name }) => name === 'facts')).toBe(true);
      expect(await screen.seqs()).toEqual(Array.from({ length: 61 - from }, (_, n) => from + n + 1));
    }
  });

  test('a reading costs at most 200 bytes on the wire, frame included', async () => {
    const raw = await RawSocket.connect(server.url);
    await raw.hello();
    const command = {
      kind: 'RecordReading',
      distance: 12,
      pair: 18,
      wave: 2,
      lane: 'outer',
      pointM: 10_000,
      source: 'photoFinish',
      elapsedMs: 772_945,
    } as const;
    // As late in the log as a long day gets.
    for (let n = 0; n < 999; n += 1) await server.submit(readingRequest(n));
    await raw.until('"seq":999,');
    const before = raw.bytesRead();
    await server.submit({ commandId: 'long', command });
    const text = await raw.until('"seq":1000,');
    const frameBytes = raw.bytesRead() - before;
    expect(frameBytes).toBe(Buffer.byteLength(text) + 4);
    expect(frameBytes).toBeLessThanOrEqual(200);
    raw.close();
  });

  test('people and devices behind a fact are not sent to screens', async () => {
    const [screen] = await join('screen');
    const command = { ...readingCommand(1), raw: 'secret words of the device' } as never;
    await server.submit({ commandId: 'private-id', command });
    const sent = JSON.stringify(await screen?.next('facts'));
    expect(sent).not.toMatch(/secret|private-id|operator/);
  });

  test('times and counts what it sends', async () => {
    await join('screen');
    await server.submit(readingRequest(1));
    const metrics = await server.meters.registry.metrics();
    expect(metrics).toContain('icebell_facts_total{kind="ReadingRecorded"} 1');
    expect(metrics).toContain('icebell_sockets{audience="screen"} 1');
    expect(metrics).toMatch(/icebell_fan_out_seconds_count\{audience="screen"\} 1/);
    expect(metrics).toMatch(/icebell_append_seconds_count 1/);
  });
});

describe('moving to another log', () => {
  let server: TransportServer;

  beforeEach(async () => {
    server = await TransportServer.start({ log: openMemoryFactLog(createMemoryStorage('first')) });
    for (let n = 1; n <= 3; n += 1) await server.submit(readingRequest(n));
  });
  afterEach(() => server.close());

  test('[W2] every screen is welcomed to it and gets its facts, each encoded once per room', async () => {
    const screens = await Promise.all(AUDIENCES.flatMap((audience) => [0, 1].map(() => join(audience))));
    const next = await server.openSession(openMemoryFactLog(createMemoryStorage('second')));
    const encodes = countEncodes();
    const previous = server.host.switchTo(next);
    for (const screen of screens) {
      expect(await screen.next('welcome')).toMatchObject({ logId: 'second' });
      expect(await screen.next('snapshot')).toEqual({ logId: 'second', seq: 0, facts: [] });
    }
    expect(encodes('snapshot')).toBe(3);
    await server.submit(readingRequest(9));
    for (const screen of screens) expect(await screen.next('facts')).toMatchObject([{ seq: 1 }]);
    await previous.close();
  });

  test('[W2] facts of the old log are not sent any more, not even those the phones still lack', async () => {
    const phone = await join('phone');
    server.clock.holdAfterIo();
    await server.submit(readingRequest(4));
    const previous = server.host.switchTo(await server.openSession(openMemoryFactLog()));
    server.clock.releaseAfterIo();
    await previous.close();
    expect(await phone.names()).toEqual(['welcome', 'snapshot', 'welcome', 'snapshot']);
  });

  test('[W2] who resumes with the old log starts again from a snapshot', async () => {
    const previous = server.host.switchTo(await server.openSession(openMemoryFactLog(createMemoryStorage('second'))));
    await previous.close();
    const screen = (await server.connect()).hello({ resume: { logId: 'first' as LogId, seq: 3 as Seq } });
    expect(await screen.next('snapshot')).toMatchObject({ logId: 'second', seq: 0 });
  });

  async function join(audience: (typeof AUDIENCES)[number]): Promise<TestScreen> {
    const screen = (await server.connect()).hello({ audience });
    await screen.next('snapshot');
    return screen;
  }
});
