/** The stream of facts: from the beginning, from where a reader left off, and over to another log. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { EventReader, type StreamEvent } from '../../support/eventStream.ts';
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

async function open(query = '', headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
  const reader = await EventReader.open(`${server.running.url}/api/v1/stream${query}`, headers);
  readers.push(reader);
  return reader;
}

const ids = (events: readonly (StreamEvent | null)[]) => events.map((event) => event?.id);
const names = (events: readonly (StreamEvent | null)[]) => events.map((event) => event?.event);
const numbersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
const callPair = (pair: number) =>
  server.command({ commandId: `call-${pair}`, command: { kind: 'CallPair', distance: 1, pair } });

describe('a stream of facts', () => {
  it('[W2] begins with the log it is of, then every fact from the first, without gaps', async () => {
    const reader = await open();
    expect(reader.headers.get('Content-Type')).toMatch(/^text\/event-stream/);
    const { logId } = server.running.host.current();
    expect(await reader.next()).toEqual({ event: 'log', id: null, data: { logId, seq: server.lastSeq } });
    const facts = await reader.take(server.lastSeq);
    expect(ids(facts)).toEqual(numbersFrom(1, server.lastSeq));
    expect(facts[0]).toMatchObject({ event: 'fact', data: { seq: 1, fact: { kind: 'CompetitionOpened' } } });
  });

  it('brings a new fact when it is recorded', async () => {
    const reader = await open(`?after=${server.lastSeq}`);
    await reader.next();
    await callPair(2);
    expect(await reader.next()).toMatchObject({
      id: String(server.lastSeq),
      data: { fact: { kind: 'PairCalled', pair: 2 } },
    });
  });

  it('[W2] goes on after the last event a reader had, with nothing missed and nothing twice', async () => {
    const before = await open();
    await before.take(1 + server.lastSeq);
    const lastId = String(server.lastSeq);
    before.cut();
    await callPair(2);
    await callPair(3);
    // The address still says where the reader began; the header is newer.
    const reader = await open('?after=2', { 'Last-Event-ID': lastId });
    const events = await reader.take(2);
    expect(names(events)).toEqual(['log', 'fact']);
    expect(events[1]?.id).toBe(String(Number(lastId) + 1));
  });

  it.each([
    ['a number from the future', '', { 'Last-Event-ID': '999999' }],
    ['a number that is none', '', { 'Last-Event-ID': 'abc' }],
    ['a number of another log', '?after=2&log=another-log', {}],
    ['a header of another log', '?log=another-log', { 'Last-Event-ID': '2' }],
  ])('[W2] begins anew for a reader with %s, and says so', async (_name, query, headers) => {
    const events = await (await open(query, headers)).take(3);
    expect(names(events)).toEqual(['log', 'reset', 'fact']);
    expect(events[2]?.id).toBe('1');
  });

  it('goes on for a reader that names the right log', async () => {
    const events = await (await open(`?after=2&log=${server.running.host.current().logId}`)).take(2);
    expect(names(events)).toEqual(['log', 'fact']);
    expect(events[1]?.id).toBe('3');
  });

  it('[W2] moves to another log together with the server, and begins anew', async () => {
    const reader = await open(`?after=${server.lastSeq}`);
    await reader.next();
    const next = await server.running.openSession(openMemoryFactLog());
    const previous = server.running.host.switchTo(next);
    expect(await reader.take(2)).toMatchObject([
      { event: 'log', data: { logId: next.logId, seq: 0 } },
      { event: 'reset' },
    ]);
    await server.playMilano(1);
    expect(await reader.next()).toMatchObject({ event: 'fact', id: '1' });
    await previous.close();
  });

  it('gives a sign of life every fifteen seconds', async () => {
    const reader = await open(`?after=${server.lastSeq}`);
    await reader.next();
    server.clock.advance(15_000);
    expect(await reader.next()).toMatchObject({ event: 'comment' });
    server.clock.advance(15_000);
    expect(await reader.next()).toMatchObject({ event: 'comment' });
  });

  it('serves many readers the same facts in the same order', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => open()));
    await callPair(2);
    const received = await Promise.all(all.map(async (reader) => ids(await reader.take(1 + server.lastSeq)).slice(1)));
    for (const numbers of received) expect(numbers).toEqual(numbersFrom(1, server.lastSeq));
  });

  it('ends when the server stops, so that nobody waits for it', async () => {
    const reader = await open(`?after=${server.lastSeq}`);
    await reader.next();
    await server.running.close();
    expect(await reader.next()).toBeNull();
  });

  it('tells a wrong address instead of opening', async () => {
    expect((await server.ask('/api/v1/stream?after=soon')).status).toBe(400);
  });
});
