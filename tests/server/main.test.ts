/** The server as a program: what it prints, and how it ends. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

function start(environment: Readonly<Record<string, string>>): Program {
  const program = new Program(file, { ICEBELL_DATA: folder.path, ...environment });
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
    await second.prints(/is the one printed on the first start/);
    expect(second.printed).not.toContain(secret);
    second.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(first.complained + second.complained).toBe('');
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
