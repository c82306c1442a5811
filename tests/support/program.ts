/** The server as a program of its own: started, read, and ended or killed by a test. */
import { spawn, type ChildProcess } from 'node:child_process';

export const SECRET = /Operator's secret: +(\S+)/;
export const ADDRESS = /Arena board +(\S+)\/arena/;

export class Program {
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;
  printed = '';
  complained = '';

  /**
   * @param file the program, bundled
   * @param output an open file for what it prints, which then is not read here
   */
  constructor(file: string, environment: Readonly<Record<string, string>>, output: number | 'pipe' = 'pipe') {
    const env = { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...environment };
    this.#process = spawn(process.execPath, [file], { env, stdio: ['ignore', output, 'pipe'] });
    this.ended = new Promise((resolve) => {
      this.#process.on('close', resolve);
    });
    this.#process.stdout?.on('data', (text: Buffer) => (this.printed += text.toString()));
    this.#process.stderr?.on('data', (text: Buffer) => (this.complained += text.toString()));
  }

  /** What stands in the first group, once the program has printed it. */
  async prints(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.printed);
      if (found !== null) return found[1] ?? found[0];
      const isOver = await Promise.race([this.ended.then(() => true), this.#moreText()]);
      if (isOver) throw new Error(`It ended and said: ${this.printed}${this.complained}`);
    }
  }

  #moreText(): Promise<false> {
    return new Promise((resolve) => {
      this.#process.stdout?.once('data', () => resolve(false));
    });
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.#process.kill(signal);
  }
}
