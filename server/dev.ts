/** Development: the server restarts when a file changes, the screens reload; both end together. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '..');

const screens = await createServer({ configFile: join(root, 'client/vite.config.ts') });
await screens.listen();
screens.printUrls();

const server = spawn('tsx', ['watch', 'server/main.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.kill(signal));
}
server.once('exit', (code) => {
  process.exitCode = code ?? 0;
  void screens.close();
});
