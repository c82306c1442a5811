/** The server under test as its own process, which can be killed at any moment, and whose disk can be full. */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Planted } from './planted.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');
const started = v.object({ url: v.string(), secret: v.nullable(v.string()) });

export interface ServerPlan {
  readonly folder: string;
  readonly planted: Planted | null;
}

export class ServerProcess {
  readonly #plan: ServerPlan;
  #child: ChildProcess | null = null;
  #port = 0;
  #secret = '';
  /** What it printed that is no line of the log, and lines that tell of a bug. */
  readonly complaints: string[] = [];

  constructor(plan: ServerPlan) {
    this.#plan = plan;
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
    const { folder, planted } = this.#plan;
    const child = fork(PROGRAM, [], {
      execArgv: ['--import', 'tsx'],
      env: {
        ...process.env,
        RIG_FOLDER: folder,
        RIG_PORT: String(this.#port),
        RIG_SHIFT_MS: String(shiftMs),
        RIG_PLANTED: planted ?? '',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.complaints.push(text.trim()));
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`It did not start: ${this.complaints.join('\n')}`)),
    );
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    const { url, secret } = v.parse(started, message);
    this.#port = Number(new URL(url).port);
    if (secret !== null) this.#secret = secret;
  }

  /** At once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** In order. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** From now on no file of it can grow, as on a full disk. */
  fillDisk(): void {
    const largest = Math.max(
      ...readdirSync(this.#plan.folder).map((name) => statSync(join(this.#plan.folder, name)).size),
    );
    this.#limitFiles(String(largest));
  }

  freeDisk(): void {
    this.#limitFiles('unlimited');
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

  /** Level 60 is a bug that ends the process; what a full disk makes it say is an error of level 50. */
  #hear(text: string): void {
    for (const line of text.split('\n')) {
      if (line.includes('"level":60') || (line !== '' && !line.startsWith('{'))) this.complaints.push(line);
    }
  }
}
