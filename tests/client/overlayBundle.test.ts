// @vitest-environment node
/** What a host loads for graphics on air: built here as it is shipped, for the oldest browser inside a host, and weighed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { build } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { bytesBeyondReact, MOST_BYTES_BEYOND_REACT } from '../support/scriptWeight.ts';
import { tempFolder } from '../support/tempFolder.ts';

const CLIENT = join(import.meta.dirname, '../../client');
const OLDEST = 'chrome117';

interface Built {
  readonly script: string;
  readonly styles: string;
}

/** As `client/vite.config.ts` names them. */
const MODES = ['overlay', 'templates', 'ograf'] as const;
const built = new Map<string, Built>();
const builtAs = (mode: string): Built => must(built.get(mode), 'what was built');

beforeAll(async () => {
  // Otherwise the libraries bring what they only need while a test runs.
  vi.stubEnv('NODE_ENV', 'production');
  for (const mode of MODES) built.set(mode, await buildAs(mode));
  vi.unstubAllEnvs();
}, 120_000);

async function buildAs(mode: string): Promise<Built> {
  const folder = tempFolder();
  await build({
    configFile: join(CLIENT, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { outDir: folder.path, emptyOutDir: true },
  });
  const files = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
  const read = (end: string) =>
    files
      .filter((name) => name.endsWith(end))
      .map((name) => readFileSync(join(folder.path, name), 'utf8'))
      .join('\n');
  const [script, styles] = [read('.js'), read('.css')];
  folder.remove();
  return { script, styles };
}

describe.each(MODES)('what is built as %s', (mode) => {
  test('needs no syntax that the oldest host does not know', async () => {
    const { script, styles } = builtAs(mode);
    const plain = await transform(script, { target: 'esnext', loader: 'js' });
    // Known there since long; esbuild doubts them because later versions know more signs.
    const supported = { 'regexp-unicode-property-escapes': true };
    const lowered = await transform(script, { target: OLDEST, loader: 'js', supported });
    expect(lowered.code).toBe(plain.code);
    const css = await transform(styles, { target: 'esnext', loader: 'css' });
    expect((await transform(styles, { target: OLDEST, loader: 'css' })).code).toBe(css.code);
  });

  test('loads little beyond React', async () => {
    expect(await bytesBeyondReact(builtAs(mode).script)).toBeLessThanOrEqual(MOST_BYTES_BEYOND_REACT);
  });

  test('brings nothing of the hall and nothing of the desk', () => {
    const { script } = builtAs(mode);
    for (const foreign of ['ArenaScreen', 'OperatorScreen']) expect(script.includes(foreign), foreign).toBe(false);
  });
});

test('newer syntax would be found out', async () => {
  const later = 'using held = open();';
  expect((await transform(later, { target: OLDEST })).code).not.toBe(
    (await transform(later, { target: 'esnext' })).code,
  );
});

test('a package finds everything beside itself, and a template is one plain script', () => {
  for (const mode of ['templates', 'ograf']) {
    const { styles } = builtAs(mode);
    const urls = [...styles.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url);
    expect(urls).toHaveLength(2);
    for (const url of urls) expect(url).toMatch(/^\.\/archivo-[\w-]+\.woff2$/);
  }
  expect(builtAs('templates').script).not.toMatch(/^(?:import|export)\b|import\.meta/m);
});
