/** A network without sockets: messages wait on the line of each screen and may be repeated, swapped or lost with a cut. */
import type { RaceEvents } from '#shared/protocol/socketEvents.ts';
import type { Peer, Rooms } from '../../server/transport/peer.ts';

export interface Sent {
  readonly name: keyof RaceEvents;
  readonly message: unknown;
}

/** One connection; a screen that reconnects gets a new one. */
export class Line implements Peer {
  readonly waiting: Sent[] = [];
  readonly #rooms: Map<string, Set<Line>>;

  constructor(rooms: Map<string, Set<Line>>) {
    this.#rooms = rooms;
  }

  send(name: keyof RaceEvents, message: unknown): void {
    this.waiting.push({ name, message });
  }

  enter(room: string): void {
    this.#leave();
    this.#rooms.set(room, (this.#rooms.get(room) ?? new Set()).add(this));
  }

  /** What was on its way is lost. */
  cut(): void {
    this.#leave();
    this.waiting.length = 0;
  }

  #leave(): void {
    for (const members of this.#rooms.values()) members.delete(this);
  }
}

export class FaultyNet implements Rooms {
  readonly #rooms = new Map<string, Set<Line>>();

  connect(): Line {
    return new Line(this.#rooms);
  }

  sizeOf(room: string): number {
    return this.#rooms.get(room)?.size ?? 0;
  }

  send(room: string, name: keyof RaceEvents, message: unknown): void {
    for (const line of this.#rooms.get(room) ?? []) line.send(name, message);
  }
}
