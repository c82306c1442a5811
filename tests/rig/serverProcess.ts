/** A server under test as its own process, which can be killed at any moment, and whose disk can be full. */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Planted } from './planted.ts';

const started = v.object({ url: v.string(), secret: v.nullable(v.string()) });

export interface ServerPlan {
  readonly name: string;
  /** The bundled program. */
  readonly program: string;
  /** Made when it is not there; nobody else keeps anything in it. */
  readonly folder: string;
  /** Null where the log is in the folder. */
  readonly databaseUrl: string | null;
  readonly planted: Planted | null;
}

/** `nothing`: not one byte more, in no file; `more`: no file can grow beyond the largest there is. */
export type FullDisk = 'nothing' | 'more';

/** What a bug makes the log say, beside every line of level 60: the answer 500, and a listener that threw. */
const TELLS_OF_BUG = /"level":60|"msg":"(?:request failed|a listener of the session failed)"/;

export class ServerProcess {
  readonly #plan: ServerPlan;
  #child: ChildProcess | null = null;
  #port = 0;
  #secret = '';
  /** What it printed that is no line of the log, lines that tell of a bug, and an end that nobody asked for. */
  readonly complaints: string[] = [];
  /** How often it answered that facts cannot be written. */
  unavailable = 0;

  constructor(plan: ServerPlan) {
    this.#plan = plan;
    mkdirSync(plan.folder, { recursive: true });
  }

  get name(): string {
    return this.#plan.name;
  }

  get isUp(): boolean {
    return this.#child !== null;
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get secret(): string {
    return this.#secret;
  }

  /** @param shiftMs by how much the clock of its machine is wrong */
  async start(shiftMs = 0): Promise<void> {
    const { program, folder, databaseUrl, planted } = this.#plan;
    const child = fork(program, [], {
      execArgv: [],
      env: {
        ...process.env,
        RIG_FOLDER: folder,
        RIG_DATABASE: databaseUrl ?? '',
        RIG_PORT: String(this.#port),
        RIG_SHIFT_MS: String(shiftMs),
        RIG_PLANTED: planted ?? '',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#complain(text.trim()));
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`${this.name} did not start: ${this.complaints.join('\n')}`)),
    );
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    ended.catch(() => this.#ended(child));
    const { url, secret } = v.parse(started, message);
    this.#port = Number(new URL(url).port);
    if (secret !== null) this.#secret = secret;
    this.#child = child;
  }

  /** At once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** In order. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  fillDisk(what: FullDisk): void {
    const { folder } = this.#plan;
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    this.#limitFiles(String(what === 'nothing' ? 0 : Math.max(...sizes)));
  }

  freeDisk(): void {
    this.#limitFiles('unlimited');
  }

  /** What `/readyz` says: whether facts can be written. */
  async isReady(): Promise<boolean> {
    // On a connection of its own: a kept one may be closed by the server in the same moment.
    const [response] = (await once(get(`${this.url}/readyz`, { agent: false }), 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode === 200;
  }

  /** Memory that it holds at the moment, in megabytes; 0 while it is not up. */
  memoryMb(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) return 0;
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(found?.[1] ?? 0) / 1024);
  }

  #limitFiles(bytes: string): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    const limited = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
    if (limited.status !== 0) throw new Error(`The disk could not be filled: ${String(limited.stderr)}`);
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }

  #ended(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = null;
    this.#complain(`ended by itself with ${String(child.exitCode ?? child.signalCode)}`);
  }

  #hear(text: string): void {
    for (const line of text.split('\n')) {
      if (TELLS_OF_BUG.test(line) || (line !== '' && !line.startsWith('{'))) this.#complain(line);
    }
  }

  #complain(what: string): void {
    this.complaints.push(`${this.name}: ${what}`);
  }
}
