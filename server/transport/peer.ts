/** What the fan-out needs of the wire: one screen, and the rooms it can be in. Keeps the order of messages testable without sockets. */
import type { RaceEvents } from '#shared/protocol/socketEvents.ts';

export type Down = RaceEvents;

/** Messages to one screen arrive in the order in which they were sent, room messages included. */
export interface Peer {
  send<Name extends keyof Down>(name: Name, ...message: Parameters<Down[Name]>): void;
  /** From now on served with this room, and no more with the one it was in. */
  enter(room: string): void;
}

export interface Rooms {
  sizeOf(room: string): number;
  /** Encodes once for the whole room (rule W5). */
  send<Name extends keyof Down>(room: string, name: Name, ...message: Parameters<Down[Name]>): void;
}
