/**
 * Phones that follow on a stream of server-sent events: no library in their browser, and here
 * one write of shared bytes for each of them (rule W5). What a stream is told is what a socket would be told.
 */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ServerToStreamEvents } from '#shared/protocol/socketEvents.ts';
import type { Peer, Rooms } from './peer.ts';
import { MAX_WAITING_BYTES } from './slowClients.ts';

type Down = ServerToStreamEvents;

/** The body has no length and no chunks, it ends with the connection: so all lines can share the bytes of a frame. */
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Proxies must not gather it.
  'X-Accel-Buffering': 'no',
  Connection: 'close',
};

export class StreamLines implements Rooms {
  readonly #rooms = new Map<string, Set<StreamLine>>();

  /** Answers the request with an open stream. Null when whoever asked has gone. */
  open(response: ServerResponse, onClose: () => void): StreamLine | null {
    const { socket } = response;
    if (socket === null || socket.destroyed) return null;
    response.removeHeader('Transfer-Encoding');
    response.writeHead(200, HEADERS).flushHeaders();
    const line = new StreamLine(response, socket, this.#rooms);
    response.once('close', () => {
      line.leave();
      onClose();
    });
    return line;
  }

  sizeOf(room: string): number {
    return this.#rooms.get(room)?.size ?? 0;
  }

  roomNames(): readonly string[] {
    return [...this.#rooms.keys()];
  }

  send<Name extends keyof Down>(room: string, name: Name, ...[message]: Parameters<Down[Name]>): void {
    const lines = this.#rooms.get(room);
    if (lines === undefined) return;
    const frame = frameOf(name, message);
    for (const line of lines) line.write(frame);
  }

  /** Breaks off those that take too little of what they are sent, and says how many they were; they come back and resume. */
  cutOffSlow(): number {
    const slow = this.#all().filter(({ isTooSlow }) => isTooSlow);
    for (const line of slow) line.breakOff();
    return slow.length;
  }

  endAll<Name extends keyof Down>(name: Name, ...message: Parameters<Down[Name]>): void {
    for (const line of this.#all()) line.end(name, ...message);
  }

  #all(): readonly StreamLine[] {
    return [...this.#rooms.values()].flatMap((lines) => [...lines]);
  }
}

export class StreamLine implements Peer {
  readonly #response: ServerResponse;
  readonly #socket: Socket;
  readonly #rooms: Map<string, Set<StreamLine>>;
  #room: string | null = null;
  /** What it was sent to begin with may be a whole competition, over a thin line. */
  #openingBytes = 0;

  constructor(response: ServerResponse, socket: Socket, rooms: Map<string, Set<StreamLine>>) {
    this.#response = response;
    this.#socket = socket;
    this.#rooms = rooms;
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
    this.#room = room;
    const lines = this.#rooms.get(room) ?? new Set<StreamLine>();
    this.#rooms.set(room, lines.add(this));
  }

  leave(): void {
    if (this.#room === null) return;
    const lines = this.#rooms.get(this.#room);
    lines?.delete(this);
    if (lines?.size === 0) this.#rooms.delete(this.#room);
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

function frameOf(name: keyof Down, message: object): Buffer {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(message)}\n\n`);
}
