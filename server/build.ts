/**
 * Builds the product: the server and its side programs into server/dist, the screens into client/dist.
 * `tsx server/build.ts` always builds; with `--if-stale` only when the sources are not those of the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const serverOut = join(root, 'server/dist');
const clientOut = join(root, 'client/dist');
const stamp = join(serverOut, 'build-id.txt');
const programs = ['main', 'demo', 'replay', 'log'];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'dist' || entry.name === 'node_modules') return [];
    return entry.isDirectory() ? sourcesBelow(path) : [path];
  });
}

/**
 * Names the build after what went into it. Unlike file times this also notices a deleted file and does not mind a fresh
 * check-out, and the same sources carry the same name on every machine.
 */
function buildId(): string {
  const hash = createHash('sha256');
  const folders = ['client', 'server', 'shared'].flatMap((part) => sourcesBelow(join(root, part)));
  for (const path of [...folders, join(root, 'package.json'), join(root, 'package-lock.json')].toSorted()) {
    hash.update(relative(root, path).replaceAll(sep, '/')).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

function isBuilt(id: string): boolean {
  const outputs = [join(serverOut, 'main.js'), join(clientOut, 'index.html'), stamp];
  return outputs.every((path) => existsSync(path)) && readFileSync(stamp, 'utf8') === id;
}

async function buildServer(define: Readonly<Record<string, string>>): Promise<void> {
  // Loaded only when something is built: an up-to-date start should be quick.
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: programs.map((name) => `server/${name}.ts`).filter((path) => existsSync(join(root, path))),
    outdir: serverOut,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    define,
  });
}

async function buildClient(define: Readonly<Record<string, string>>): Promise<void> {
  const vite = await import('vite');
  // One after the other: the first empties the folder.
  for (const mode of ['screens', 'phone', 'overlay', 'templates', 'ograf']) {
    await vite.build({ configFile: join(root, 'client/vite.config.ts'), mode, logLevel: 'warn', define });
  }
  for (const path of sourcesBelow(clientOut)) if (IS_TEXT.test(path)) precompress(path);
}

const IS_TEXT = /\.(?:js|css|html|svg|webmanifest)$/;
/** Below this a copy saves less than its header costs. */
const WORTH_COMPRESSING_BYTES = 400;

/** Once and as small as possible at the build, instead of quickly for every visitor. */
function precompress(path: string): void {
  const plain = readFileSync(path);
  if (plain.length < WORTH_COMPRESSING_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  writeFileSync(`${path}.br`, brotliCompressSync(plain, { params }));
  writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
}

async function main(args: readonly string[]): Promise<void> {
  const id = buildId();
  if (args.includes('--if-stale') && isBuilt(id)) return;
  console.log(`Building Icebell ${id}`);
  // The stamp comes last, so that a build that broke off is not taken for a whole one.
  rmSync(stamp, { force: true });
  mkdirSync(serverOut, { recursive: true });
  const define = { __BUILD__: JSON.stringify(id) };
  await Promise.all([buildServer(define), buildClient(define)]);
  writeFileSync(stamp, id);
}

await main(process.argv.slice(2));
