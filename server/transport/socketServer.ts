/** The transport: how sockets and streams are set up, what becomes of a new connection, and how all of them end. */
import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions } from 'socket.io';
import type { Goodbye } from '#shared/protocol/serverMessages.ts';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import type { CallerAddresses } from '../callerAddress.ts';
import type { Clock, Scheduler } from '../clock.ts';
import type { ControlBook } from '../control/controlBook.ts';
import type { Logger } from '../observe/logger.ts';
import type { Meters } from '../observe/meters.ts';
import type { Neighbours } from '../presence/neighbours.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { AddressCredits } from './addressCredits.ts';
import type { RoleOf } from './caller.ts';
import { CommandGate } from './commandGate.ts';
import { FanOut } from './fanOut.ts';
import { joinedRooms } from './joinedRooms.ts';
import type { Rooms } from './peer.ts';
import { phoneStreams, type PhoneStreams } from './phoneStreams.ts';
import { DEFAULT_LIMITS, type RateLimits } from './rateLimit.ts';
import { repeat } from './repeat.ts';
import { shareFramesInOneChunk } from './oneChunkFrames.ts';
import { ScreensDesk, type DeskRooms } from './screensDesk.ts';
import { ScreenSocket, type ServerSocket } from './screenSocket.ts';
import { isTooSlow, SWEEP_EVERY_MS } from './slowClients.ts';
import { StreamLines } from './streamLines.ts';
import { keepPulse } from './streamPulse.ts';

export interface TransportParts {
  readonly httpServer: HttpServer;
  readonly host: SessionHost;
  readonly roleOf: RoleOf;
  readonly callers: Pick<CallerAddresses, 'of'>;
  readonly credits: AddressCredits;
  /** What stands about public screens. */
  readonly book: ControlBook;
  readonly neighbours: Neighbours;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly logger: Logger;
  readonly meters: Meters;
  readonly build: string;
  /** Addresses of all servers of this log, for screens that lose this one. */
  readonly servers: () => readonly string[];
  readonly limits?: RateLimits | undefined;
}

export interface Transport {
  readonly phones: PhoneStreams;
  readonly screens: Pick<ScreensDesk, 'fleet' | 'ownScreens' | 'direct'>;
  /** Tells every screen that the server stops, and closes its connection; screens come back by themselves. */
  close(): void;
}

type SocketServer = Server<ClientToServerEvents, ServerToClientEvents>;

/** How soon screens are told that this server cannot serve the truth any more, or can again. */
const STANDING_EVERY_MS = 250;

/** No recovery of the library's own: resume is by fact numbers and reaches across restarts (W2). */
const OPTIONS: Partial<ServerOptions> = {
  transports: ['websocket', 'polling'],
  serveClient: false,
  // Nine times the CPU and 230 KB a connection, to save 100 bytes a fact.
  perMessageDeflate: false,
  maxHttpBufferSize: 64 * 1024,
};

const TOO_MANY_SOCKETS = 'Too much comes from this address; try again in a second';

const SHUTTING_DOWN: Goodbye = { code: 'shuttingDown', reason: 'The server stops; it will be back' };

export function startTransport(parts: TransportParts): Transport {
  const { callers, credits, httpServer, limits = DEFAULT_LIMITS, scheduler } = parts;
  const io: SocketServer = new Server(httpServer, {
    ...OPTIONS,
    allowRequest: (request, answer) => {
      const mayOpen = credits.mayOpen(callers.of(request));
      answer(mayOpen ? null : TOO_MANY_SOCKETS, mayOpen);
    },
  });
  countSockets(io, parts);
  shareFramesInOneChunk(io.sockets.adapter);
  const lines = new StreamLines();
  const desk = new ScreensDesk({ ...parts, rooms: roomsOf(io), phones: () => fanOut.phones });
  const fanOut = new FanOut({ ...parts, rooms: joinedRooms(roomsOf(io), lines) });
  const screenParts = { ...parts, desk, fanOut, limits, gate: new CommandGate(parts) };
  io.on('connection', (socket) => {
    keepCaller(socket, callers);
    return new ScreenSocket(socket, screenParts);
  });
  const stopSweeping = repeat(scheduler, SWEEP_EVERY_MS, () => cutOffSlow(io, lines, parts));
  const stopGreeting = repeat(scheduler, STANDING_EVERY_MS, () => fanOut.greetAnew());
  const stopPulse = keepPulse(lines, parts.clock, scheduler);
  return {
    phones: phoneStreams({ ...parts, lines, fanOut }),
    screens: desk,
    close() {
      stopSweeping();
      stopGreeting();
      stopPulse();
      fanOut.close();
      desk.close();
      io.emit('goodbye', SHUTTING_DOWN);
      lines.endAll('goodbye', SHUTTING_DOWN);
      // Ends the lines once all is sent, without the word that would keep screens from reconnecting.
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    },
  };
}

function roomsOf(io: SocketServer): Rooms & DeskRooms {
  return {
    sizeOf: (room) => io.sockets.adapter.rooms.get(room)?.size ?? 0,
    send<Name extends keyof ServerToClientEvents>(
      room: string,
      name: Name,
      ...message: Parameters<ServerToClientEvents[Name]>
    ) {
      io.to(room).emit(name, ...message);
    },
  };
}

/** Those that have not yet said what they are count, too. */
function countSockets(io: SocketServer, { callers, credits }: TransportParts): void {
  io.engine.on('connection', (line: ServerSocket['conn']) => {
    const share = credits.shareOf(callers.of(line.request));
    share.open += 1;
    line.once('close', () => (share.open -= 1));
  });
}

/** The request of the handshake would stay in memory for as long as the socket lives; address and headers are kept apart. */
function keepCaller(socket: ServerSocket, callers: TransportParts['callers']): void {
  socket.handshake.address = callers.of(socket.request);
  Object.assign(socket.conn, { request: null });
}

function cutOffSlow(io: SocketServer, lines: StreamLines, { logger, meters }: TransportParts): void {
  const streams = lines.cutOffSlow();
  if (streams > 0) {
    meters.troubles.inc({ reason: 'tooSlow' }, streams);
    logger.warn({ streams }, 'streams cut off because they do not keep up');
  }
  for (const socket of io.sockets.sockets.values()) {
    if (!isTooSlow(socket)) continue;
    meters.troubles.inc({ reason: 'tooSlow' });
    logger.warn({ socket: socket.id }, 'socket cut off because it does not keep up');
    // Without waiting for what is queued; the screen reconnects and resumes.
    socket.conn.close(true);
  }
}
