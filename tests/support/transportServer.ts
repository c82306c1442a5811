/** The real transport on a free port, over a log in memory or a file, with a fake clock and a plain decider. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { CallerAddresses } from '../../server/callerAddress.ts';
import { ControlBook } from '../../server/control/controlBook.ts';
import type { ControlLog } from '../../server/control/controlLog.ts';
import type { FactLog } from '../../server/log/factLog.ts';
import { openMemoryControlLog } from './memoryControlLog.ts';
import { openMemoryFactLog } from './memoryFactLog.ts';
import { createMeters, type Meters } from '../../server/observe/meters.ts';
import { NO_NEIGHBOURS, type Neighbours } from '../../server/presence/neighbours.ts';
import { CompetitionSession, type Decide } from '../../server/session/competitionSession.ts';
import { SessionHost } from '../../server/session/sessionHost.ts';
import { AddressCredits } from '../../server/transport/addressCredits.ts';
import type { RoleOf } from '../../server/transport/caller.ts';
import type { RateLimits } from '../../server/transport/rateLimit.ts';
import { startTransport, type Transport } from '../../server/transport/socketServer.ts';
import { FakeClock } from './fakeClock.ts';
import { plainDecide } from './plainDecide.ts';
import { TestScreen, type ScreenOptions } from './testScreen.ts';
import { asRequest, collectingLogger, DEVICE, OPERATOR, type LogLine } from './testSession.ts';

export interface TransportServerOptions {
  readonly log?: FactLog;
  readonly controlLog?: ControlLog;
  readonly neighbours?: Neighbours;
  readonly decide?: Decide;
  readonly limits?: RateLimits;
  readonly roleOf?: RoleOf;
  readonly mostPerAddress?: number;
  readonly proxies?: readonly string[];
  readonly servers?: () => readonly string[];
}

export const OPERATOR_HEADERS = { authorization: 'Bearer operator' };
export const DEVICE_HEADERS = { authorization: 'Bearer device' };
export const OPERATOR_COOKIE = { cookie: 'icebell_session=operator' };

const roleOf: RoleOf = ({ authorization, cookie }) => {
  if (authorization === OPERATOR_HEADERS.authorization || cookie === OPERATOR_COOKIE.cookie) return OPERATOR;
  return authorization === DEVICE_HEADERS.authorization ? DEVICE : null;
};

export class TransportServer {
  readonly url: string;
  readonly clock: FakeClock;
  readonly host: SessionHost;
  readonly httpServer: Server;
  readonly lines: readonly LogLine[];
  readonly meters: Meters;
  readonly transport: Transport;
  readonly #parts: Parts;
  readonly #screens: TestScreen[] = [];

  static async start(options: TransportServerOptions = {}): Promise<TransportServer> {
    const parts = {
      clock: new FakeClock(),
      decide: plainDecide,
      meters: createMeters(),
      ...collectingLogger(),
      ...options,
    };
    const session = await CompetitionSession.open({ ...parts, log: options.log ?? openMemoryFactLog() });
    const httpServer = createServer();
    const host = new SessionHost(session);
    const { clock, limits } = parts;
    const book = await ControlBook.open({ ...parts, log: options.controlLog ?? openMemoryControlLog() });
    const credits = new AddressCredits({ ...parts, mostOpen: options.mostPerAddress });
    const transport = startTransport({
      ...parts,
      callers: new CallerAddresses(options.proxies ?? []),
      credits,
      limits,
      book,
      neighbours: options.neighbours ?? NO_NEIGHBOURS,
      httpServer,
      host,
      roleOf: options.roleOf ?? roleOf,
      scheduler: clock,
      build: 'test',
      servers: options.servers ?? (() => []),
    });
    await new Promise<void>((resolve) => {
      httpServer.listen(0, '127.0.0.1', resolve);
    });
    return new TransportServer(parts, httpServer, host, transport);
  }

  private constructor(parts: Parts, httpServer: Server, host: SessionHost, transport: Transport) {
    this.#parts = parts;
    this.url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
    this.clock = parts.clock;
    this.lines = parts.lines;
    this.meters = parts.meters;
    this.httpServer = httpServer;
    this.host = host;
    this.transport = transport;
  }

  /** A socket that has connected and said nothing yet. */
  async connect(options: ScreenOptions = {}): Promise<TestScreen> {
    const screen = await TestScreen.connect(this.url, options);
    this.#screens.push(screen);
    return screen;
  }

  /** Another log with the same decider and clock, to switch to. */
  openSession(log: FactLog): Promise<CompetitionSession> {
    return CompetitionSession.open({ ...this.#parts, log });
  }

  /** Past every socket, straight to the session on air. */
  submit(request: CommandRequestInput): Promise<CommandAnswer> {
    return this.host.current().submit(asRequest(request), OPERATOR);
  }

  async close(): Promise<void> {
    for (const screen of this.#screens) screen.close();
    this.transport.close();
    this.httpServer.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.httpServer.close(() => resolve());
    });
    await this.host.current().close();
  }
}

interface Parts {
  readonly clock: FakeClock;
  readonly decide: Decide;
  readonly meters: Meters;
  readonly lines: readonly LogLine[];
  readonly logger: ReturnType<typeof collectingLogger>['logger'];
  readonly limits?: RateLimits;
}
