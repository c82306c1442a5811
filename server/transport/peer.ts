/** What the fan-out needs of the wire: one screen, and the rooms it can be in. Keeps the order of messages testable without sockets. */
import type { Audience } from '#shared/protocol/clientMessages.ts';
import type { ServerToClientEvents } from '#shared/protocol/socketEvents.ts';

export type Down = ServerToClientEvents;

/** Messages to one screen arrive in the order in which they were sent, room messages included. */
export interface Peer {
  send<Name extends keyof Down>(name: Name, ...message: Parameters<Down[Name]>): void;
  enter(audience: Audience): void;
  leave(audience: Audience): void;
}

export interface Rooms {
  isEmpty(audience: Audience): boolean;
  /** Encodes once for the whole room (rule W5). */
  send<Name extends keyof Down>(audience: Audience, name: Name, ...message: Parameters<Down[Name]>): void;
}
