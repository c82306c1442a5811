/** A child process with a session in it, to be spoken to and killed. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';

export class Killable {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: Interface;
  /** Where the log ended when the process was ready. */
  readonly lastSeq: number;

  /** @param program `killTarget.ts`, bundled */
  static async start(program: string, file: string): Promise<Killable> {
    const child = spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] });
    // Whoever is killed cannot read any more.
    child.stdin.on('error', () => {});
    const lines = createInterface({ input: child.stdout });
    const [first] = (await once(lines, 'line')) as [string];
    const { ready } = JSON.parse(first) as { readonly ready: number };
    return new Killable(child, lines, ready);
  }

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>, lines: Interface, lastSeq: number) {
    this.#child = child;
    this.#lines = lines;
    this.lastSeq = lastSeq;
  }

  send(request: CommandRequestInput): void {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
  }

  onAnswer(listener: (answer: CommandAnswer) => void): void {
    this.#lines.on('line', (line) => listener(JSON.parse(line) as CommandAnswer));
  }

  /** At once, in the middle of whatever it does; what it had already said still arrives. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#gone();
  }

  /** No more commands; those under way are finished. */
  async end(): Promise<void> {
    this.#child.stdin.end();
    await this.#gone();
  }

  async #gone(): Promise<void> {
    await Promise.all([once(this.#child, 'exit'), once(this.#lines, 'close')]);
  }
}
