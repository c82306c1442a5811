/** The built server as its own process on a free port and an empty data folder, the way an operator starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { createHttpCommands } from '../../../server/timing/httpCommands.ts';

export interface BuiltServer {
  readonly url: string;
  /** As printed on the first start. */
  readonly secret: string;
  send(requests: readonly CommandRequestInput[]): ReturnType<ReturnType<typeof createHttpCommands>>;
  get(path: string): Promise<unknown>;
  stop(): Promise<void>;
}

const PROGRAM = join(import.meta.dirname, '../../../server/dist/main.js');

export async function startBuiltServer(): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'icebell-e2e-'));
  const server = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ICEBELL_DATA: folder, LOG_LEVEL: 'warn' },
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
  const secret = await shown(/secret:\s+(\S+)/);
  return {
    url,
    secret,
    send: createHttpCommands(url, secret),
    async get(path) {
      const response = await fetch(new URL(path, url));
      return response.json();
    },
    async stop() {
      const exited = once(server, 'exit');
      server.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
