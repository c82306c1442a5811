/** Two ways to reach the members of a room, as one: phones may be there on sockets and on streams. */
import type { Rooms } from './peer.ts';

export function joinedRooms(one: Rooms, other: Rooms): Rooms {
  return {
    sizeOf: (room) => one.sizeOf(room) + other.sizeOf(room),
    send(room, name, ...message) {
      if (one.sizeOf(room) > 0) one.send(room, name, ...message);
      if (other.sizeOf(room) > 0) other.send(room, name, ...message);
    },
  };
}
