/** The built server as its own process, the way an operator starts it: on a free port and an empty folder, or again on old ones. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpCommands, type SendCommands } from '../../../server/timing/httpCommands.ts';

export interface BuiltServer {
  readonly url: string;
  readonly folder: string;
  /** As printed on the first start. */
  readonly secret: string;
  readonly send: SendCommands;
  get(path: string): Promise<unknown>;
  /** In order, and the folder is removed. */
  stop(): Promise<void>;
  /** As by a power cut; the folder stays. */
  kill(): Promise<void>;
}

/** What a server that starts again takes over from the one before. */
export type Former = Pick<BuiltServer, 'url' | 'folder' | 'secret'>;

const PROGRAM = join(import.meta.dirname, '../../../server/dist/main.js');

/**
 * @param settings of the environment, beside those that every test needs
 * @param known the secret, where another server on the same database has printed it
 */
export async function startBuiltServer(
  former: Former | null = null,
  settings: Readonly<Record<string, string>> = {},
  known: string | undefined = former?.secret,
): Promise<BuiltServer> {
  const folder = former?.folder ?? mkdtempSync(join(tmpdir(), 'icebell-e2e-'));
  const port = former === null ? '0' : new URL(former.url).port;
  const server = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', ICEBELL_DATA: folder, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const shown = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(printed)?.[1];
      if (found !== undefined) return found;
      await once(server.stdout, 'data');
    }
  };
  const url = await shown(/(http:\/\/127\.0\.0\.1:\d+)\//);
  const secret = known ?? (await shown(/secret:\s+(\S+)/));
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const exited = once(server, 'exit');
    server.kill(signal);
    await exited;
  };
  return {
    url,
    folder,
    secret,
    send: createHttpCommands(url, secret),
    async get(path) {
      const response = await fetch(new URL(path, url));
      return (await response.json()) as unknown;
    },
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true });
    },
    kill: () => end('SIGKILL'),
  };
}
