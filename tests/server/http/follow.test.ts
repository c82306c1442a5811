/** What a phone is sent: everything or the tail, then each fact, a pulse every second, and a word when it must go (W1, W2). */
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { EventReader, type StreamEvent } from '../../support/eventStream.ts';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
const readers: EventReader[] = [];
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.cut();
  await server.close();
});

async function open(query: Readonly<Record<string, string | number>> = {}): Promise<EventReader> {
  const asked = new URLSearchParams({ protocol: String(PROTOCOL_VERSION), screen: 'phone' });
  for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
  const reader = await EventReader.open(`${server.running.url}/api/v1/follow?${asked.toString()}`);
  readers.push(reader);
  return reader;
}

const names = (events: readonly (StreamEvent | null)[]) => events.map((event) => event?.event);
const logId = () => server.running.host.current().logId;
const callPair = (pair: number) =>
  server.command({ commandId: `call-${pair}`, command: { kind: 'CallPair', distance: 1, pair } });

async function phonesCounted(): Promise<string | undefined> {
  return /icebell_sockets\{audience="phone"\} (\d+)/.exec((await server.ask('/metrics')).text)?.[1];
}

describe('a phone on a stream', () => {
  it('[W2] that holds nothing is greeted and sent everything', async () => {
    const reader = await open();
    expect(reader.headers.get('Content-Type')).toBe('text/event-stream');
    const [welcome, snapshot] = await reader.take(2);
    expect(welcome).toMatchObject({ event: 'welcome', data: { protocol: PROTOCOL_VERSION, logId: logId() } });
    expect(snapshot).toMatchObject({ event: 'snapshot', data: { logId: logId(), seq: server.lastSeq } });
  });

  it('[W2] that holds a part is sent the rest', async () => {
    const reader = await open({ log: logId(), seq: server.lastSeq - 2 });
    const [, tail] = await reader.take(2);
    expect(tail).toMatchObject({ event: 'facts', data: [{ seq: server.lastSeq - 1 }, { seq: server.lastSeq }] });
  });

  it('is sent each fact once it is recorded, and a pulse every second', async () => {
    const reader = await open({ log: logId(), seq: server.lastSeq });
    await reader.take(1);
    await callPair(2);
    expect(await reader.next()).toMatchObject({ event: 'facts', data: [{ fact: { kind: 'PairCalled', pair: 2 } }] });
    server.clock.advance(1000);
    expect(await reader.next()).toEqual({ event: 'pulse', id: null, data: { serverNow: server.clock.now() } });
    server.clock.advance(1000);
    expect(names([await reader.next()])).toEqual(['pulse']);
  });

  it('[W2] moves with the server to another log', async () => {
    const reader = await open({ log: logId(), seq: server.lastSeq });
    await reader.take(1);
    const next = await server.running.openSession(openMemoryFactLog());
    await server.running.host.switchTo(next).close();
    expect(names(await reader.take(2))).toEqual(['welcome', 'snapshot']);
  });

  it('[W1] of another protocol is told which, and its stream ends', async () => {
    const reader = await open({ protocol: PROTOCOL_VERSION + 1 });
    expect(await reader.next()).toMatchObject({ event: 'goodbye', data: { code: 'serverTooOld' } });
    expect(await reader.next()).toBeNull();
  });

  it('is told when the server stops', async () => {
    const reader = await open();
    await reader.take(2);
    await server.running.close();
    expect(await reader.next()).toMatchObject({ event: 'goodbye', data: { code: 'shuttingDown' } });
    expect(await reader.next()).toBeNull();
  });

  it('is counted for as long as it is there', async () => {
    const reader = await open();
    await reader.take(2);
    expect(await phonesCounted()).toBe('1');
    reader.cut();
    await vi.waitFor(async () => expect(await phonesCounted()).toBe('0'));
  });

  it('that takes nothing it is sent is cut off', async () => {
    await server.playMilano();
    const stuck = await deafPhone();
    await vi.waitFor(async () => expect(await phonesCounted()).toBe('1'));
    const isCut = new Promise<void>((resolve) => {
      stuck.once('close', () => resolve());
    });
    // Moving back and forth sends everything anew each time, far more than the system takes on the way.
    const two = await server.running.openSession(openMemoryFactLog());
    let other = two;
    for (let move = 0; move < 800; move += 1) other = server.running.host.switchTo(other);
    server.clock.advance(1000);
    stuck.resume();
    await isCut;
    expect(server.lines.some(({ msg }) => msg === 'streams cut off because they do not keep up')).toBe(true);
    await two.close();
  });

  it.each([
    ['no protocol', '?screen=phone'],
    ['a number that is none', '?protocol=1&screen=phone&log=x&seq=abc'],
  ])('with %s in its address is told what would be right', async (_what, query) => {
    const { status, body } = await server.ask(`/api/v1/follow${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ detail: expect.stringMatching(/^The address is not right: /) as string });
  });
});

/** Asks and then reads nothing. */
async function deafPhone(): Promise<Socket> {
  const socket = connect(server.running.port, '127.0.0.1');
  socket.pause();
  await new Promise<void>((resolve) => {
    socket.write(`GET /api/v1/follow?protocol=${PROTOCOL_VERSION}&screen=deaf HTTP/1.1\r\nHost: x\r\n\r\n`, () =>
      resolve(),
    );
  });
  return socket;
}

describe('beside the stream', () => {
  it('the snapshot holds all facts, and is sent again only when there are more', async () => {
    const { body, headers } = await server.ask('/api/v1/snapshot');
    expect(body).toMatchObject({ logId: logId(), seq: server.lastSeq });
    const known = { 'If-None-Match': headers.get('ETag') ?? '' };
    expect((await server.ask('/api/v1/snapshot', { headers: known })).status).toBe(304);
    await callPair(2);
    expect((await server.ask('/api/v1/snapshot', { headers: known })).status).toBe(200);
  });

  it('the clock tells the time of the server', async () => {
    server.clock.advance(1234);
    expect((await server.ask('/api/v1/clock')).body).toEqual({ serverNow: server.clock.now() });
  });
});
