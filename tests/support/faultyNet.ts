/** A network without sockets: messages wait on the line of each screen and may be repeated, swapped or lost with a cut. */
import type { Audience } from '#shared/protocol/clientMessages.ts';
import type { ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import type { Peer, Rooms } from '../../server/transport/peer.ts';

export interface Sent {
  readonly name: keyof ServerToClientEvents;
  readonly message: unknown;
}

/** One connection; a screen that reconnects gets a new one. */
export class Line implements Peer {
  readonly waiting: Sent[] = [];
  readonly #rooms: Map<Audience, Set<Line>>;

  constructor(rooms: Map<Audience, Set<Line>>) {
    this.#rooms = rooms;
  }

  send(name: keyof ServerToClientEvents, message: unknown): void {
    this.waiting.push({ name, message });
  }

  enter(audience: Audience): void {
    this.#rooms.set(audience, (this.#rooms.get(audience) ?? new Set()).add(this));
  }

  leave(audience: Audience): void {
    this.#rooms.get(audience)?.delete(this);
  }

  /** What was on its way is lost. */
  cut(): void {
    for (const members of this.#rooms.values()) members.delete(this);
    this.waiting.length = 0;
  }
}

export class FaultyNet implements Rooms {
  readonly #rooms = new Map<Audience, Set<Line>>();

  connect(): Line {
    return new Line(this.#rooms);
  }

  isEmpty(audience: Audience): boolean {
    return (this.#rooms.get(audience)?.size ?? 0) === 0;
  }

  send(audience: Audience, name: keyof ServerToClientEvents, message: unknown): void {
    for (const line of this.#rooms.get(audience) ?? []) line.send(name, message);
  }
}
