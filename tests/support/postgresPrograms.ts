/** Where the programs of PostgreSQL are, and a server of them for the tests: in a folder of its own, gone with the test. */
import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Writable } from 'node:stream';
import { Client } from 'pg';
import { tempFolder } from './tempFolder.ts';

const DEBIAN = '/usr/lib/postgresql';
const HOW_TO =
  'No PostgreSQL found: run "apt-get install postgresql", ' +
  'or set TEST_DATABASE_URL to a server on which the tests may create and drop databases.';

export interface Surroundings {
  readonly path: string;
  readonly exists: (path: string) => boolean;
  readonly namesIn: (folder: string) => readonly string[];
}

const here: Surroundings = {
  path: process.env['PATH'] ?? '',
  exists: existsSync,
  namesIn: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/** The folder with `initdb` and `postgres`: along PATH, else Debian's newest. Throws one line if there is none. */
export function findPostgres({ path, exists, namesIn }: Surroundings = here): string {
  const versions = namesIn(DEBIAN).toSorted((a, b) => Number(b) - Number(a));
  const folders = [...path.split(delimiter), ...versions.map((version) => join(DEBIAN, version, 'bin'))];
  const found = folders.find((folder) => folder !== '' && exists(join(folder, 'initdb')));
  if (found === undefined) throw new Error(HOW_TO);
  return found;
}

/** `fast`: whoever is in is thrown out, in order; `immediate`: as if the machine had lost its power. */
export type Shutdown = 'fast' | 'immediate';

export interface PostgresServer {
  /** Of a database of the server that is there for making others. */
  readonly url: string;
  /** To turn it off and on again, with everything that was stored; null for a server that is not ours. */
  readonly power: PostgresPower | null;
  stop(): Promise<void>;
}

export interface PostgresPower {
  off(how: Shutdown): Promise<void>;
  on(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, power: null, stop: async () => {} };
  const bin = findPostgres();
  const folder = tempFolder();
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder.path, user.uid, user.gid);
  const data = folder.file('data');
  const settings = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...settings], { ...user, stdio: 'pipe' });
  const url = `postgres:///postgres?host=${encodeURIComponent(folder.path)}&user=postgres`;
  let shell: ChildProcessByStdio<Writable, null, null> | null = null;
  const power: PostgresPower = {
    async on() {
      const flags = `-D '${data}' -k '${folder.path}' -c listen_addresses= -c fsync=off -c shared_buffers=16MB`;
      // Ends with whoever started it, also when that was killed: its standard input ends then.
      const script = `'${join(bin, 'postgres')}' ${flags} & cat >/dev/null; kill -INT $!; wait $!`;
      shell = spawn('/bin/sh', ['-c', script], { ...user, cwd: folder.path, stdio: ['pipe', 'ignore', 'ignore'] });
      await answers(url);
    },
    async off(how) {
      if (shell === null) return;
      if (how === 'immediate') process.kill(postmasterIn(data), 'SIGQUIT');
      const gone = once(shell, 'exit');
      shell.stdin.end();
      await gone;
      shell = null;
    },
  };
  await power.on();
  return {
    url,
    power,
    async stop() {
      await power.off('fast');
      folder.remove();
    },
  };
}

/** The first process of a server names itself in its folder. */
function postmasterIn(data: string): number {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Asked until it answers: a server says in no other way that it is ready. */
async function answers(url: string, attempts = 400): Promise<void> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
    await answers(url, attempts - 1);
  } finally {
    await client.end();
  }
}

/** For shell scripts: `tsx tests/support/postgresPrograms.ts` ends with 0 when the tests have what they need. */
if (process.argv[1] === import.meta.filename && (process.env['TEST_DATABASE_URL'] ?? '') === '')
  console.log(findPostgres());
