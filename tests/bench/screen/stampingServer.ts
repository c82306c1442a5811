/** Starts the server of this bench as its own process, and gathers when its facts left. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { createHttpCommands, type SendCommands } from '../../../server/timing/httpCommands.ts';
import { fromServer, STOP, type Emitted, type FromServer } from './messages.ts';

export interface StampingServer {
  readonly url: string;
  readonly send: SendCommands;
  /** Of every fact so far, in order. */
  readonly emitted: readonly Emitted[];
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('server.ts', import.meta.url));

export async function startStampingServer(): Promise<StampingServer> {
  const child = fork(PROGRAM, [], { execArgv: ['--import', 'tsx'] });
  const emitted: Emitted[] = [];
  const { url, secret } = await new Promise<Extract<FromServer, { readonly kind: 'listening' }>>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server of the bench did not start')));
    child.on('message', (raw) => {
      const message = v.parse(fromServer, raw);
      if (message.kind === 'emitted') emitted.push(message);
      else resolve(message);
    });
  });
  return {
    url,
    emitted,
    send: createHttpCommands(url, secret),
    async stop() {
      const exited = once(child, 'exit');
      child.send(STOP);
      await exited;
    },
  };
}
