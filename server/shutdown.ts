/** An orderly end: nobody new, what was asked for is answered, screens are told, the log is closed. */
import type { Server as HttpServer } from 'node:http';
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

/** Connections that have not closed by then are left to the end of the process. */
const PATIENCE_MS = 3000;

/** The returned function may be called more than once and does its work once. */
export function createShutdown(parts: ShutdownParts): () => Promise<void> {
  let ending: Promise<void> | null = null;
  return () => (ending ??= shutDown(parts));
}

async function shutDown({ httpServer, host, logger, scheduler, transport }: ShutdownParts): Promise<void> {
  logger.info('stopping');
  const allClosed = new Promise<void>((resolve) => {
    httpServer.close(() => resolve());
  });
  // Drains the queue of commands: their answers leave before the goodbye.
  await host.current().close();
  transport.close();
  httpServer.closeIdleConnections();
  const outOfPatience = new Promise<void>((resolve) => {
    scheduler.after(PATIENCE_MS, resolve);
  });
  await Promise.race([allClosed, outOfPatience]);
  httpServer.closeAllConnections();
  logger.info('stopped');
}
