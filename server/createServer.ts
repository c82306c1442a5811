/** The server put together from its parts and listening: log, session, sockets, HTTP. The programs and the tests use the same. */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import { decide } from '#shared/decide/decide.ts';
import { screenAddresses, serverAddress } from './addresses.ts';
import type { Access } from './auth/access.ts';
import { BUILD_ID } from './buildId.ts';
import { CallerAddresses } from './callerAddress.ts';
import { createSystemClock, systemScheduler, type Clock, type Scheduler } from './clock.ts';
import type { Config } from './config.ts';
import { createHttpApp } from './http/app.ts';
import { asksToFollow, letPhoneIn } from './http/followRoutes.ts';
import { OpenStreams } from './http/openStreams.ts';
import type { FactLog } from './log/factLog.ts';
import { createLogger, type Logger } from './observe/logger.ts';
import { createMeters } from './observe/meters.ts';
import { meterClock } from './observe/clockMeter.ts';
import { meterScreens } from './observe/screenMeters.ts';
import { openData } from './openData.ts';
import { Opening } from './opening.ts';
import { CompetitionSession, type Decide } from './session/competitionSession.ts';
import { SessionHost } from './session/sessionHost.ts';
import { createShutdown } from './shutdown.ts';
import { Rehearsal } from './timing/rehearsal.ts';
import { AddressCredits } from './transport/addressCredits.ts';
import { startTransport } from './transport/socketServer.ts';
import { Turns } from './turns.ts';

/** What a test or a side program brings along; anything left out is the real thing. */
export interface ServerOptions {
  readonly clock?: Clock;
  readonly scheduler?: Scheduler;
  readonly logger?: Logger;
  /** Instead of the log in the data folder. */
  readonly log?: FactLog;
  readonly clientFolder?: string;
}

export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  readonly host: SessionHost;
  readonly access: Access;
  readonly logger: Logger;
  /** The operator's secret if this start made one: print it, it cannot be read again. */
  readonly createdSecret: string | null;
  /** A session over another log, for `host.switchTo`. */
  readonly openSession: (log: FactLog) => Promise<CompetitionSession>;
  /** Ends in order; may be called more than once. */
  readonly close: () => Promise<void>;
}

/** The screens as built, seen from server/ and from server/dist alike. */
const CLIENT_FOLDER = join(import.meta.dirname, import.meta.dirname.endsWith('dist') ? '../..' : '..', 'client/dist');

/** @throws Error when the data cannot be opened or the port is taken; nothing is left open then */
export function createServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  return new Opening().run((opening) => startServer(opening, config, options));
}

async function startServer(opening: Opening, config: Config, options: ServerOptions): Promise<RunningServer> {
  const { clock = createSystemClock(), scheduler = systemScheduler, clientFolder = CLIENT_FOLDER } = options;
  const logger = options.logger ?? createLogger({ level: config.logLevel });
  const meters = createMeters({ process: options.clock === undefined });
  const sessionParts = { clock, logger, meters };
  const openSession = (log: FactLog, deciding: Decide = decide) =>
    CompetitionSession.open({ ...sessionParts, log, decide: deciding });

  const { databaseUrl: url, readOnly: isReadOnly = false } = config;
  const database = url === undefined ? null : { url, readOnly: isReadOnly };
  const data = { folder: config.dataFolder, log: options.log, database, clock, scheduler, logger };
  const opened = await openData(opening, data);
  const { access, backups, book, log, neighbours, operator } = opened;
  const competition = await CompetitionSession.open({ ...sessionParts, log, decide, isReadOnly });
  competition.subscribe((facts) => backups?.onFacts(facts));
  const host = new SessionHost(competition);
  const streams = new OpenStreams();
  const rehearsal = new Rehearsal({ host, openSession, decide, clock, scheduler, logger });
  const callers = new CallerAddresses(config.proxies ?? []);
  const credits = new AddressCredits({ clock, logger, mostOpen: config.mostPerAddress });
  const servers = () => config.servers ?? [];
  const common = { callers, credits, host, scheduler, logger, build: BUILD_ID, servers };
  const phonesAtTheDoor = new Turns(clock, scheduler);
  const admitPhone = (request: IncomingMessage, response: ServerResponse): void => {
    if (!letPhoneIn({ callers, credits, phones: transport.phones }, request, response)) app(request, response);
  };
  // Express answers promises that it handles itself, to a server that does not listen to them.
  const httpServer = createHttpServer((request, response) => {
    if (asksToFollow(request)) phonesAtTheDoor.add(() => admitPhone(request, response));
    else app(request, response);
  });
  const port = await listen(httpServer, config);
  opening.opened(httpServer, (open) => void open.close());
  const roleOf = access.actorOf.bind(access);
  const transport = startTransport({ ...common, httpServer, roleOf, book, neighbours, clock, meters });
  opening.opened(transport, (open) => open.close());
  const { registry } = meters;
  // Of this server alone, as everything on that page: whoever reads it asks every server.
  meterScreens(registry, () => ({ screens: [...transport.screens.ownScreens()] }));
  if (database !== null) meterClock(registry, () => neighbours.clockOffsetSeconds());
  // In the same step in which the port was opened, so that no request comes before it.
  const app = createHttpApp({
    ...common,
    access,
    rehearsal,
    addresses: () => screenAddresses({ host: config.host, port }),
    streams,
    phones: transport.phones,
    screens: transport.screens,
    screenHistory: () => book.history(),
    clock,
    registry,
    clientFolder,
  });
  const shutDown = createShutdown({ ...common, httpServer, transport });
  // Kept only by a server that has its port, and so is there to print it.
  const createdSecret = await operator.keep();
  return {
    port,
    url: serverAddress({ host: config.host, port }),
    host,
    access,
    logger,
    createdSecret,
    openSession,
    async close() {
      streams.endAll();
      // So that what is closed in order is the competition.
      await rehearsal.close();
      await backups?.settled();
      await shutDown();
      await opened.close();
    },
  };
}

/** So many may knock while the event loop does something else: a hall full of phones that comes back. */
const KNOCKING = 4096;

function listen(httpServer: HttpServer, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen({ port, host, backlog: KNOCKING }, () => {
      httpServer.off('error', reject);
      const bound = httpServer.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}
