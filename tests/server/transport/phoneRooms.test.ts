/** Phones in rooms that are served in turns: no fact waits behind all of them. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { createMeters } from '../../../server/observe/meters.ts';
import type { CompetitionSession } from '../../../server/session/competitionSession.ts';
import { SessionHost } from '../../../server/session/sessionHost.ts';
import { FanOut } from '../../../server/transport/fanOut.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { FaultyNet, type Line } from '../../support/faultyNet.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { asRequest, openTestSession, OPERATOR } from '../../support/testSession.ts';

describe('phones in rooms of two', () => {
  let clock: FakeClock;
  let fanOut: FanOut;
  let net: FaultyNet;
  let session: CompetitionSession;

  beforeEach(async () => {
    clock = new FakeClock();
    clock.holdAfterIo();
    net = new FaultyNet();
    ({ session } = await openTestSession({ clock }));
    const host = new SessionHost(session);
    const parts = { host, rooms: net, clock, scheduler: clock, meters: createMeters(), build: 'test' };
    fanOut = new FanOut({ ...parts, servers: () => [], phonesInARoom: 2 });
  });

  function join(audience: 'phone' | 'screen'): Line {
    const line = net.connect();
    fanOut.admit(line, { audience, resume: null });
    line.waiting.length = 0;
    return line;
  }

  async function record(n: number): Promise<void> {
    await session.submit(asRequest(readingRequest(n)), OPERATOR);
  }

  /** Numbers of the facts that wait on the line, message by message. */
  function batches(line: Line): Seq[][] {
    return line.waiting.map(({ message }) => (message as readonly { readonly seq: Seq }[]).map(({ seq }) => seq));
  }

  test('[W5] one room is served at each turn of the event loop', async () => {
    const phones = Array.from({ length: 5 }, () => join('phone'));
    await record(1);
    const served = () => phones.map(({ waiting }) => waiting.length);
    expect(served()).toEqual([0, 0, 0, 0, 0]);
    clock.turnAfterIo();
    expect(served()).toEqual([1, 1, 0, 0, 0]);
    clock.turnAfterIo();
    clock.turnAfterIo();
    expect(served()).toEqual([1, 1, 1, 1, 1]);
  });

  test('[W5] a fact that comes while phones are being served reaches screens at once', async () => {
    const [first, , last] = [join('phone'), join('phone'), join('phone')];
    const screen = join('screen');
    await record(1);
    clock.turnAfterIo();
    await record(2);
    expect(batches(screen)).toEqual([[1], [2]]);
    expect(last && batches(last)).toEqual([]);
    clock.releaseAfterIo();
    expect(last && batches(last), 'the rooms still to be served get both in one message').toEqual([[1, 2]]);
    expect(first && batches(first)).toEqual([[1], [2]]);
  });

  test('[W2] a phone that joins between two rooms holds what its room was served', async () => {
    const early = Array.from({ length: 3 }, () => join('phone'));
    await record(1);
    clock.turnAfterIo();
    // The first room is full and served, the second has a place and is not.
    const late = net.connect();
    fanOut.admit(late, { audience: 'phone', resume: null });
    expect(late.waiting.map(({ name }) => name)).toEqual(['welcome', 'snapshot']);
    expect(late.waiting[1]?.message).toMatchObject({ seq: 0 });
    late.waiting.length = 0;
    clock.releaseAfterIo();
    expect(batches(late)).toEqual([[1]]);
    expect(early.map(batches)).toEqual([[[1]], [[1]], [[1]]]);
  });

  test('[W5] facts that follow each other closely go out together, at most five times a second, when phones are many', async () => {
    fanOut.close();
    net = new FaultyNet();
    const parts = { host: new SessionHost(session), rooms: net, clock, scheduler: clock, meters: createMeters() };
    fanOut = new FanOut({ ...parts, build: 'test', phonesInARoom: 2, servers: () => [], phonesPacedAbove: 2 });
    const phones = Array.from({ length: 3 }, () => join('phone'));
    const screen = join('screen');
    const turn = () => {
      for (let turns = 0; turns < 3; turns += 1) clock.turnAfterIo();
    };
    await record(1);
    turn();
    expect(phones.map(batches), 'the first one at once').toEqual([[[1]], [[1]], [[1]]]);
    clock.advance(100);
    await record(2);
    turn();
    clock.advance(50);
    await record(3);
    clock.advance(49);
    turn();
    expect(phones.map(batches)).toEqual([[[1]], [[1]], [[1]]]);
    expect(batches(screen), 'screens wait for nobody').toEqual([[1], [2], [3]]);
    clock.advance(1);
    turn();
    expect(phones.map(batches)).toEqual([
      [[1], [2, 3]],
      [[1], [2, 3]],
      [[1], [2, 3]],
    ]);
    clock.advance(200);
    turn();
    clock.advance(50);
    await record(4);
    turn();
    expect(
      phones.map((phone) => batches(phone).at(-1)),
      'no round without a fact holds it up',
    ).toEqual([[4], [4], [4]]);
  });

  test('places that became free are taken again', () => {
    const phones = Array.from({ length: 4 }, () => join('phone'));
    phones[0]?.cut();
    join('phone');
    join('phone');
    expect([1, 2, 3].map((room) => net.sizeOf(`phone ${room}`))).toEqual([2, 2, 1]);
  });
});
