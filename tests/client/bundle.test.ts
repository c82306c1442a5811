// @vitest-environment node
/** What a phone loads before it shows the race: built here as it is shipped, and weighed as it is sent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tempFolder } from '../support/tempFolder.ts';

const CLIENT = join(import.meta.dirname, '../../client');
/** React alone is 58 KiB of it. */
const MOST_SCRIPT_BYTES = 85 * 1024;
const MOST_STYLE_BYTES = 8 * 1024;

const folder = tempFolder();
let page = '';

beforeAll(async () => {
  // Otherwise the libraries bring what they only need while a test runs.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: join(CLIENT, 'vite.config.ts'),
    mode: 'phone',
    logLevel: 'error',
    build: { outDir: folder.path, emptyOutDir: true },
  });
  page = readFileSync(join(folder.path, 'live.html'), 'utf8');
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

/** Files that the page names in its head: everything that the first picture waits for. */
function named(end: 'js' | 'css'): readonly string[] {
  return [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => path.endsWith(`.${end}`));
}

function compressedBytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder.path, path))).length, 0);
}

describe('the phone', () => {
  test('loads little script before its first picture', () => {
    expect(compressedBytes(named('js'))).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });

  test('loads few styles', () => {
    expect(compressedBytes(named('css'))).toBeLessThanOrEqual(MOST_STYLE_BYTES);
  });

  test('loads nothing of the hall, no schemas, and no drawings of flags as script', () => {
    const script = named('js')
      .map((path) => readFileSync(join(folder.path, path), 'utf8'))
      .join('\n');
    for (const foreign of ['ArenaScreen', '~standard', 'viewBox="0 0 513 342"', 'new WebSocket(']) {
      expect(script.includes(foreign), foreign).toBe(false);
    }
  });

  test('asks for its typeface at once', () => {
    expect(page).toMatch(/rel="preload"[^>]*as="font"[^>]*href="\/assets\/archivo-latin-wdth/);
  });
});
