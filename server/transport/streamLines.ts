/**
 * Phones that follow on a stream of server-sent events: no library in their browser, and here
 * one write of shared bytes for each of them (rule W5). What a stream is told is what a socket would be told.
 */
import type { ServerResponse } from 'node:http';
import type { ServerToStreamEvents } from '#shared/protocol/socketEvents.ts';
import type { Rooms } from './peer.ts';
import { frameOf, StreamLine } from './streamLine.ts';
import { StreamRoom } from './streamRoom.ts';

type Down = ServerToStreamEvents;

/** The body has no length and no chunks, it ends with the connection: so all lines can share the bytes of a frame. */
const HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // Proxies must not gather it.
  'X-Accel-Buffering': 'no',
  Connection: 'close',
  'X-Content-Type-Options': 'nosniff',
  // For phones whose own server is away; no sign-in goes with it.
  'Access-Control-Allow-Origin': '*',
};

export class StreamLines implements Rooms {
  readonly #rooms = new Map<string, StreamRoom<StreamLine>>();

  /** Answers the request with an open stream. Null when whoever asked has gone. */
  open(response: ServerResponse, onClose: () => void): StreamLine | null {
    const { socket } = response;
    if (socket === null || socket.destroyed) return null;
    response.removeHeader('Transfer-Encoding');
    response.writeHead(200, HEADERS).flushHeaders();
    const line = new StreamLine(response, socket, (name) => this.#roomNamed(name));
    response.once('close', () => {
      line.leave();
      onClose();
    });
    return line;
  }

  sizeOf(room: string): number {
    return this.#rooms.get(room)?.size ?? 0;
  }

  /** Rooms that are due for a sign of life; to be asked at every beat. */
  beat(): readonly string[] {
    return [...this.#rooms].flatMap(([name, room]) => (room.beat() ? [name] : []));
  }

  send<Name extends keyof Down>(room: string, name: Name, ...[message]: Parameters<Down[Name]>): void {
    this.#rooms.get(room)?.write(frameOf(name, message));
  }

  /** Breaks off those that take too little of what they are sent, and says how many they were; they come back and resume. */
  cutOffSlow(): number {
    let count = 0;
    // Asked every second: no list of all lines is made for it. They leave their rooms once their sockets are closed, not here.
    for (const { lines } of this.#rooms.values()) {
      for (const line of lines) {
        if (!line.isTooSlow) continue;
        line.breakOff();
        count += 1;
      }
    }
    return count;
  }

  endAll<Name extends keyof Down>(name: Name, ...message: Parameters<Down[Name]>): void {
    const all = [...this.#rooms.values()].flatMap(({ lines }) => [...lines]);
    for (const line of all) line.end(name, ...message);
  }

  #roomNamed(name: string): StreamRoom<StreamLine> {
    const room = this.#rooms.get(name) ?? new StreamRoom<StreamLine>();
    this.#rooms.set(name, room);
    return room;
  }
}
