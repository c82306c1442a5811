/** Streams that are served together: everybody once, nobody who has left, and a sign of life when nothing else is said. */
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../server/transport/streamLine.ts';
import { StreamRoom } from '../../../server/transport/streamRoom.ts';

class Listener {
  place = -1;
  heard = 0;

  write(): void {
    this.heard += 1;
  }
}

const FRAME = Buffer.from('event: facts\n\n');

function roomOf(count: number): { room: StreamRoom<Listener>; listeners: readonly Listener[] } {
  const room = new StreamRoom<Listener>();
  const listeners = Array.from({ length: count }, () => new Listener());
  for (const listener of listeners) room.add(listener);
  return { room, listeners };
}

describe('a room of streams', () => {
  test.each([[0], [1], [2]])('[W5] serves everybody once but the one who left (number %d)', (leaving) => {
    const { room, listeners } = roomOf(3);
    const gone = listeners[leaving];
    if (gone !== undefined) room.remove(gone);
    room.write(FRAME);
    expect(listeners.map(({ heard }) => heard)).toEqual([0, 1, 2].map((index) => (index === leaving ? 0 : 1)));
    for (const listener of listeners) if (listener !== gone) room.remove(listener);
    expect(room.size).toBe(0);
  });

  test('[W6] is due for a sign of life after two beats without a word, and not while facts come', () => {
    const { room } = roomOf(1);
    expect([room.beat(), room.beat()]).toEqual([false, true]);
    room.write(FRAME);
    expect(room.beat()).toBe(false);
    room.write(FRAME);
    expect([room.beat(), room.beat()]).toEqual([false, true]);
  });

  test('is never due when nobody is there', () => {
    const { room } = roomOf(0);
    expect([room.beat(), room.beat(), room.beat()]).toEqual([false, false, false]);
  });
});

test('[W5] everybody who comes between two facts is sent the same bytes of a snapshot', () => {
  const snapshot = { logId: 'log', seq: 0, facts: [] };
  expect(frameOf('snapshot', snapshot)).toBe(frameOf('snapshot', snapshot));
});
