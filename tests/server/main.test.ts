/** The server as a program: what it prints, and how it ends. */
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleProgram } from '../support/bundleProgram.ts';
import { ADDRESS, Program, SECRET } from '../support/program.ts';
import { tempFolder, type TempFolder } from '../support/tempFolder.ts';

const home = tempFolder();
let file: string;
beforeAll(async () => {
  file = await bundleProgram('server/main.ts', home.path);
}, 60_000);
afterAll(() => home.remove());

let folder: TempFolder;
const programs: Program[] = [];
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => {
  for (const program of programs.splice(0)) program.kill();
  folder.remove();
});

function start(environment: Readonly<Record<string, string>>, output?: number): Program {
  const program = new Program(file, { ICEBELL_DATA: folder.path, ...environment }, output);
  programs.push(program);
  return program;
}

describe('the program', () => {
  it("prints the operator's secret on the first start only, and ends in order on a signal", async () => {
    const first = start({});
    const secret = await first.prints(SECRET);
    const url = await first.prints(ADDRESS);
    const answer = await fetch(`${url}/api/v1/session`, { headers: { Authorization: `Bearer ${secret}` } });
    expect(await answer.json()).toEqual({ role: 'admin', name: 'operator' });
    first.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start({});
    await second.prints(/is the one of the first start/);
    expect(second.printed).not.toContain(secret);
    second.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(first.complained + second.complained).toBe('');
  });

  describe('as a service, whose words go to the journal', () => {
    let journal: number;
    let JOURNAL_STREAM: string;
    beforeEach(() => {
      journal = openSync(folder.file('journal'), 'w');
      const { dev, ino } = fstatSync(journal, { bigint: true });
      JOURNAL_STREAM = `${dev}:${ino}`;
    });
    afterEach(() => closeSync(journal));

    const written = () => readFileSync(folder.file('journal'), 'utf8');

    it("puts the operator's secret into a file for this user alone", async () => {
      start({ JOURNAL_STREAM }, journal);
      await vi.waitFor(() => expect(written()).toContain('delete the file'), 20_000);
      const aside = folder.file('operator-secret.txt');
      const secret = readFileSync(aside, 'utf8').trim();
      expect(written()).toContain(`in ${aside}\n`);
      expect(written()).not.toContain(secret);
      expect(statSync(aside).mode & 0o777).toBe(0o600);
      const [, url = ''] = ADDRESS.exec(written()) ?? [];
      const answer = await fetch(`${url}/api/v1/session`, { headers: { Authorization: `Bearer ${secret}` } });
      expect(await answer.json()).toEqual({ role: 'admin', name: 'operator' });
    });

    it('ends when that file cannot be written', async () => {
      mkdirSync(folder.file('operator-secret.txt'));
      const program = start({ JOURNAL_STREAM }, journal);
      expect(await program.ended).toBe(1);
      expect(program.complained).toMatch(
        /^Icebell cannot start: Nobody .*operator-secret\.txt.*delete .*operator-secret\.json and start again\n$/,
      );
      expect(written()).not.toContain('is running');
    });

    it('prints as ever where the journal is that of whoever started it', async () => {
      expect(await start({ JOURNAL_STREAM }).prints(SECRET)).toMatch(/-/);
    });
  });

  it('says in one line that its port is taken, and keeps no secret that nobody saw', async () => {
    const first = start({});
    const url = await first.prints(ADDRESS);
    const other = tempFolder();
    const second = start({ PORT: new URL(url).port, ICEBELL_DATA: other.path });
    expect(await second.ended).toBe(1);
    expect(second.complained).toMatch(/^Port \d+ is taken\. Stop the other program, .*\n$/);
    const third = start({ ICEBELL_DATA: other.path });
    expect(await third.prints(SECRET)).toMatch(/-/);
    other.remove();
  });

  it('says in one line which file of the folder is damaged, and what is lost without it', async () => {
    writeFileSync(folder.file('screens.sqlite'), 'no database, but as long as the head of one would be: rubbish');
    const program = start({});
    expect(await program.ended).toBe(1);
    expect(program.complained).toMatch(
      /^Icebell cannot start: Cannot use .*screens\.sqlite for the screens: file is not a database\. Without .* lost\.\n$/,
    );
    expect(program.printed).toBe('');
  });

  it('ends when the secret cannot be kept, instead of listening with one that nobody saw', async () => {
    mkdirSync(folder.file('operator-secret.json.new'));
    const program = start({});
    expect(await program.ended).toBe(1);
    expect(program.complained).toMatch(/^Icebell cannot start: .*operator-secret\.json\.new.*\n$/);
    expect(program.printed).toBe('');
  });

  it('says in one line which setting is wrong', async () => {
    const program = start({ PORT: 'eighty' });
    expect(await program.ended).toBe(1);
    expect(program.complained).toBe('PORT must be a whole number from 0 to 65535, for example 3000\n');
    expect(program.printed).toBe('');
  });
}, 30_000);
