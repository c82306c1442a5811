/** The whole server for a test: real HTTP on a free port, a log in memory, one fake clock, and everything it logs. */
import { join } from 'node:path';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Config } from '../../server/config.ts';
import { createServer, type RunningServer } from '../../server/createServer.ts';
import type { FactLog } from '../../server/log/factLog.ts';
import { openMemoryFactLog } from './memoryFactLog.ts';
import { sampleSession } from '../../server/timing/sample.ts';
import { FakeClock } from './fakeClock.ts';
import { tempFolder, type TempFolder } from './tempFolder.ts';
import { collectingLogger, type LogLine } from './testSession.ts';

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly text?: string;
  readonly method?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Only of JSON answers; null otherwise. */
  readonly body: unknown;
}

interface TestSettings extends Pick<Config, 'databaseUrl' | 'readOnly' | 'proxies' | 'mostPerAddress' | 'servers'> {
  /** That of the server which made it, where several share one. */
  readonly secret?: string | undefined;
}

export class TestServer {
  readonly clock: FakeClock;
  readonly folder: TempFolder;
  readonly lines: readonly LogLine[];
  readonly running: RunningServer;
  readonly #secret: string | null;

  private constructor(parts: Pick<TestServer, 'clock' | 'folder' | 'lines' | 'running'>, secret: string | null) {
    this.#secret = secret;
    this.clock = parts.clock;
    this.folder = parts.folder;
    this.lines = parts.lines;
    this.running = parts.running;
  }

  /** Without a log it opens the one that the settings name. */
  static async start(
    folder: TempFolder = tempFolder(),
    log: FactLog | null = openMemoryFactLog(),
    { secret, ...settings }: TestSettings = {},
  ): Promise<TestServer> {
    const clock = new FakeClock();
    const { logger, lines } = collectingLogger();
    const config = { port: 0, host: '127.0.0.1', dataFolder: folder.path, logLevel: 'debug', ...settings } as const;
    const clientFolder = join(folder.path, 'client');
    const running = await createServer(config, { clock, scheduler: clock, logger, clientFolder, ...(log && { log }) });
    return new TestServer({ clock, folder, lines, running }, running.createdSecret ?? secret ?? null);
  }

  get secret(): string {
    return must(this.#secret, "the operator's secret");
  }

  get lastSeq(): number {
    return this.running.host.current().lastSeq();
  }

  async ask(path: string, { json, text, headers = {}, method }: Sent = {}): Promise<Received> {
    const content = json === undefined ? text : JSON.stringify(json);
    const response = await fetch(this.running.url + path, {
      method: method ?? (content === undefined ? 'GET' : 'POST'),
      headers: { ...(content === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(content === undefined ? {} : { body: content }),
    });
    const answered = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '') && answered !== '';
    const body: unknown = isJson ? JSON.parse(answered) : null;
    return { status: response.status, headers: response.headers, text: answered, body };
  }

  /** A command, or a list, with the operator's secret. */
  command(json: unknown): Promise<Received> {
    return this.ask('/api/v1/commands', { json, headers: this.asOperator });
  }

  get asOperator(): Readonly<Record<string, string>> {
    return { Authorization: `Bearer ${this.secret}` };
  }

  /** The women's 1000 m of Milano up to a pair, that pair included; all of it when no pair is named. */
  async playMilano(lastPair = 99): Promise<void> {
    const commands = sampleSession().steps.map(({ command }) => command);
    const requests = commands
      .filter((command) => !('pair' in command) || command.pair === undefined || command.pair <= lastPair)
      .filter((command) => lastPair === 99 || command.kind !== 'MakeDistanceOfficial')
      .map((command, index): CommandRequestInput => ({ commandId: `milano-${index}`, command }));
    const answer = await this.command(requests);
    if (answer.status !== 200 || answer.text.includes('"ok":false')) throw new Error(answer.text.slice(0, 2000));
  }

  async close(): Promise<void> {
    await this.running.close();
    this.folder.remove();
  }
}
