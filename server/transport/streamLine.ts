/** One stream: what it is sent, the room it stands in, and whether it takes too little of it. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { memoBy } from '#shared/primitives/memo.ts';
import type { ServerToStreamEvents } from '#shared/protocol/socketEvents.ts';
import type { Peer } from './peer.ts';
import { MAX_WAITING_BYTES } from './slowClients.ts';
import type { StreamRoom } from './streamRoom.ts';

type Down = ServerToStreamEvents;

export class StreamLine implements Peer {
  place = -1;
  readonly #response: ServerResponse;
  readonly #socket: Socket;
  readonly #roomNamed: (name: string) => StreamRoom<StreamLine>;
  #room: StreamRoom<StreamLine> | null = null;
  /** What it was sent to begin with may be a whole competition, over a thin line. */
  #openingBytes = 0;

  constructor(response: ServerResponse, socket: Socket, roomNamed: (name: string) => StreamRoom<StreamLine>) {
    this.#response = response;
    this.#socket = socket;
    this.#roomNamed = roomNamed;
  }

  get isTooSlow(): boolean {
    return this.#socket.writableLength > MAX_WAITING_BYTES + this.#openingBytes;
  }

  send<Name extends keyof Down>(name: Name, ...[message]: Parameters<Down[Name]>): void {
    const frame = frameOf(name, message);
    this.#openingBytes += frame.length;
    this.write(frame);
  }

  enter(room: string): void {
    this.leave();
    if (this.#socket.destroyed) return;
    this.#room = this.#roomNamed(room);
    this.#room.add(this);
  }

  leave(): void {
    this.#room?.remove(this);
    this.#room = null;
  }

  /** Past the response, which would wrap every frame anew for every line. */
  write(frame: Buffer): void {
    if (this.#socket.writable) this.#socket.write(frame);
  }

  end<Name extends keyof Down>(name: Name, ...message: Parameters<Down[Name]>): void {
    this.send(name, ...message);
    this.#response.end();
  }

  breakOff(): void {
    this.#socket.destroy();
  }
}

export function frameOf(name: keyof Down, message: object): Buffer {
  return name === 'snapshot' ? snapshotFrame(message) : encode(name, message);
}

/** Everybody who comes between two facts is sent the same bytes. */
const snapshotFrame = memoBy((snapshot: object) => encode('snapshot', snapshot));

function encode(name: keyof Down, message: object): Buffer {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(message)}\n\n`);
}
