// @vitest-environment node
/** What a host loads for graphics on air: built here as it is shipped, for the oldest browser inside a host, and weighed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bytesBeyondReact, MOST_BYTES_BEYOND_REACT } from '../support/scriptWeight.ts';
import { tempFolder } from '../support/tempFolder.ts';

const CLIENT = join(import.meta.dirname, '../../client');
const OLDEST = 'chrome117';

const folder = tempFolder();
let script = '';
let styles = '';

beforeAll(async () => {
  // Otherwise the libraries bring what they only need while a test runs.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: join(CLIENT, 'vite.config.ts'),
    mode: 'overlay',
    logLevel: 'error',
    build: { outDir: folder.path, emptyOutDir: true },
  });
  const assets = join(folder.path, 'assets');
  const read = (end: string) =>
    readdirSync(assets)
      .filter((name) => name.endsWith(end))
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('\n');
  [script, styles] = [read('.js'), read('.css')];
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

describe('the overlay', () => {
  test('needs no syntax that the oldest host does not know', async () => {
    const plain = await transform(script, { target: 'esnext', loader: 'js' });
    // Known there since long; esbuild doubts them because later versions know more signs.
    const supported = { 'regexp-unicode-property-escapes': true };
    const lowered = await transform(script, { target: OLDEST, loader: 'js', supported });
    expect(lowered.code).toBe(plain.code);
    const css = await transform(styles, { target: 'esnext', loader: 'css' });
    expect((await transform(styles, { target: OLDEST, loader: 'css' })).code).toBe(css.code);
  });

  test('would be found out if it did', async () => {
    const later = 'using held = open();';
    expect((await transform(later, { target: OLDEST })).code).not.toBe(
      (await transform(later, { target: 'esnext' })).code,
    );
  });

  test('loads little beyond React', async () => {
    expect(await bytesBeyondReact(script)).toBeLessThanOrEqual(MOST_BYTES_BEYOND_REACT);
  });

  test('brings nothing of the hall and nothing of the desk', () => {
    for (const foreign of ['ArenaScreen', 'OperatorScreen']) expect(script.includes(foreign), foreign).toBe(false);
  });
});
