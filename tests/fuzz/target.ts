/** The server under fuzz as its own process, so that a crash is seen as one and its memory is its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { tempFolder } from '../support/tempFolder.ts';

const PROGRAM = join(import.meta.dirname, 'program.ts');
const started = v.object({ url: v.string(), secret: v.string() });
const KB_IN_MB = 1024;

export class Target {
  readonly url: string;
  readonly secret: string;
  /** Everything it printed: at this level of the log each line tells of a bug. */
  readonly complaints: string[];
  readonly #child: ChildProcess;
  readonly #end: () => void;

  static async start(): Promise<Target> {
    const folder = tempFolder();
    const env = { ...process.env, FUZZ_FOLDER: folder.path };
    const child = fork(PROGRAM, [], { execArgv: ['--import', 'tsx'], env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const complaints: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => complaints.push(text.trim().slice(0, 2000)));
    }
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`No start: ${complaints.join('\n')}`)));
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    return new Target(child, complaints, v.parse(started, message), () => folder.remove());
  }

  private constructor(
    child: ChildProcess,
    complaints: string[],
    { url, secret }: v.InferOutput<typeof started>,
    end: () => void,
  ) {
    this.#child = child;
    this.complaints = complaints;
    this.url = url;
    this.secret = secret;
    this.#end = end;
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Of its process, as the system counts it. */
  get residentMb(): number {
    const status = this.isAlive ? readFileSync(`/proc/${this.#child.pid ?? 0}/status`, 'utf8') : '';
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / KB_IN_MB;
  }

  async stop(): Promise<void> {
    const exited = once(this.#child, 'exit');
    if (this.isAlive) {
      this.#child.kill('SIGTERM');
      await exited;
    }
    this.#end();
  }
}
