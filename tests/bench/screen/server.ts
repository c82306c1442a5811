/** Child process: the real server, with its log on disk and the built screens; tells when each fact has left for the screens. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emitted, FromServer } from './messages.ts';

// As the bundler does: the built screens reload when they meet a server of another build.
const builtId = readFileSync(join(import.meta.dirname, '../../../server/dist/build-id.txt'), 'utf8');
Object.assign(globalThis, { __BUILD__: builtId });
const { createServer } = await import('../../../server/createServer.ts');

const dataFolder = mkdtempSync(join(tmpdir(), 'icebell-bench-'));
const server = await createServer({ port: 0, host: '127.0.0.1', dataFolder, logLevel: 'warn' });

// Listeners are told in order, and the transport came first: here the fact has been written to every socket.
server.host.subscribe({
  onFacts(facts) {
    const emittedAt = performance.timeOrigin + performance.now();
    const stamps = facts.map(({ at }): Emitted => ({ kind: 'emitted', recordedAt: at, emittedAt }));
    // After the loop has come round, so that telling costs the sockets nothing.
    setImmediate(() => {
      for (const stamp of stamps) tellBench(stamp);
    });
  },
  onSwitch: () => undefined,
});
process.once('message', () => void stop());
tellBench({ kind: 'listening', url: server.url, secret: server.createdSecret ?? '' });

async function stop(): Promise<void> {
  await server.close();
  rmSync(dataFolder, { recursive: true });
  process.disconnect();
}

function tellBench(message: FromServer): void {
  process.send?.(message);
}
