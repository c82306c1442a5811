/** An orderly end: nobody new, what was asked for is answered, screens are told, the log is closed. */
import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Scheduler } from './clock.ts';
import type { Logger } from './observe/logger.ts';
import type { SessionHost } from './session/sessionHost.ts';
import type { Transport } from './transport/socketServer.ts';

export interface ShutdownParts {
  readonly httpServer: HttpServer;
  readonly host: SessionHost;
  readonly transport: Transport;
  readonly scheduler: Scheduler;
  readonly logger: Logger;
}

/** Connections that have not closed by then are broken off. */
const PATIENCE_MS = 3000;

/** Made before the first connection. The returned function may be called more than once and does its work once. */
export function createShutdown(parts: ShutdownParts): () => Promise<void> {
  const connections = new Set<Socket>();
  parts.httpServer.on('connection', (connection: Socket) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  let ending: Promise<void> | null = null;
  return () => (ending ??= shutDown(parts, connections));
}

async function shutDown(parts: ShutdownParts, connections: ReadonlySet<Socket>): Promise<void> {
  const { httpServer, host, logger, scheduler, transport } = parts;
  logger.info('stopping');
  const allClosed = new Promise<void>((resolve) => {
    httpServer.close(() => resolve());
  });
  // Empties the queue of commands; the pause after it lets their answers leave before the goodbye.
  await host.current().close();
  await new Promise<void>((resolve) => {
    scheduler.afterIo(resolve);
  });
  transport.close();
  httpServer.closeIdleConnections();
  const cancelPatience = scheduler.after(PATIENCE_MS, () => {
    // Those of WebSockets as well, which the server itself does not count among its connections.
    for (const connection of connections) connection.destroy();
  });
  await allClosed;
  cancelPatience();
  logger.info('stopped');
}
