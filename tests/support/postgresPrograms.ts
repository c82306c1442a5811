/** Where the programs of PostgreSQL are, and a server of them for the tests: in a folder of its own, gone with the test. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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

export interface PostgresServer {
  /** Of a database of the server that is there for making others. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  const bin = findPostgres();
  const folder = tempFolder();
  const user = unprivileged();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder.path, user.uid, user.gid);
  const data = folder.file('data');
  const settings = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...settings], { ...user, stdio: 'pipe' });
  const flags = [`-D '${data}' -k '${folder.path}' -c listen_addresses= -c fsync=off -c shared_buffers=16MB`];
  // Ends with whoever started it, also when that was killed: its standard input ends then.
  const script = `'${join(bin, 'postgres')}' ${flags.join(' ')} & cat >/dev/null; kill -INT $!; wait $!`;
  const shell = spawn('/bin/sh', ['-c', script], { ...user, cwd: folder.path, stdio: ['pipe', 'ignore', 'ignore'] });
  const url = `postgres:///postgres?host=${encodeURIComponent(folder.path)}&user=postgres`;
  await answers(url);
  return {
    url,
    async stop() {
      const gone = once(shell, 'exit');
      shell.stdin.end();
      await gone;
      folder.remove();
    },
  };
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
