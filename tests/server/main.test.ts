/** The server as a program: what it prints, and how it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFolder, type TempFolder } from '../support/tempFolder.ts';

const PROJECT = join(import.meta.dirname, '../..');

let folder: TempFolder;
const programs: Program[] = [];
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => {
  for (const program of programs.splice(0)) program.kill();
  folder.remove();
});

class Program {
  readonly #process: ChildProcess;
  readonly ended: Promise<number | null>;
  printed = '';
  complained = '';

  constructor(environment: Readonly<Record<string, string>>) {
    const env = { PATH: process.env['PATH'], ICEBELL_DATA: folder.path, HOST: '127.0.0.1', PORT: '0', ...environment };
    this.#process = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: PROJECT, env });
    this.ended = new Promise((resolve) => {
      this.#process.on('close', resolve);
    });
    this.#process.stdout?.on('data', (text: Buffer) => (this.printed += text.toString()));
    this.#process.stderr?.on('data', (text: Buffer) => (this.complained += text.toString()));
    programs.push(this);
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

const SECRET = /Operator's secret: +(\S+)/;
const ADDRESS = /Arena board +(\S+)\/arena/;

describe('the program', () => {
  it("prints the operator's secret on the first start only, and ends in order on a signal", async () => {
    const first = new Program({});
    const secret = await first.prints(SECRET);
    const url = await first.prints(ADDRESS);
    const answer = await fetch(`${url}/api/v1/session`, { headers: { Authorization: `Bearer ${secret}` } });
    expect(await answer.json()).toEqual({ role: 'admin', name: 'operator' });
    first.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = new Program({});
    await second.prints(/is the one printed on the first start/);
    expect(second.printed).not.toContain(secret);
    second.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(first.complained + second.complained).toBe('');
  });

  it('says in one line that its port is taken, and keeps no secret that nobody saw', async () => {
    const first = new Program({});
    const url = await first.prints(ADDRESS);
    const other = tempFolder();
    const second = new Program({ PORT: new URL(url).port, ICEBELL_DATA: other.path });
    expect(await second.ended).toBe(1);
    expect(second.complained).toMatch(/^Port \d+ is taken\. Stop the other program, .*\n$/);
    const third = new Program({ ICEBELL_DATA: other.path });
    expect(await third.prints(SECRET)).toMatch(/-/);
    other.remove();
  });

  it('says in one line which file of the folder is damaged, and what is lost without it', async () => {
    writeFileSync(folder.file('screens.sqlite'), 'no database, but as long as the head of one would be: rubbish');
    const program = new Program({});
    expect(await program.ended).toBe(1);
    expect(program.complained).toMatch(
      /^Icebell cannot start: Cannot use .*screens\.sqlite for the screens: file is not a database\. Without .* lost\.\n$/,
    );
    expect(program.printed).toBe('');
  });

  it('ends when the secret cannot be kept, instead of listening with one that nobody saw', async () => {
    mkdirSync(folder.file('operator-secret.json.new'));
    const program = new Program({});
    expect(await program.ended).toBe(1);
    expect(program.complained).toMatch(/^Icebell cannot start: .*operator-secret\.json\.new.*\n$/);
    expect(program.printed).toBe('');
  });

  it('says in one line which setting is wrong', async () => {
    const program = new Program({ PORT: 'eighty' });
    expect(await program.ended).toBe(1);
    expect(program.complained).toBe('PORT must be a whole number from 0 to 65535, for example 3000\n');
    expect(program.printed).toBe('');
  });
}, 30_000);
