/** A program as one file of JavaScript with everything in it, so that each of its many starts is quick. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
/** What an ES module lacks that the packages in it were written for. */
const REQUIRE =
  "import { createRequire as forPackages } from 'node:module'; const require = forPackages(import.meta.url);";

/**
 * @param entry its first file, from the root of the project
 * @returns where the program is: in the folder, and gone with it
 */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, 'program.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    banner: { js: REQUIRE },
    define: { __BUILD__: '"test"' },
    // Packages that speed up others where they are installed.
    external: ['pg-native', 'bufferutil', 'utf-8-validate'],
    plugins: [
      {
        name: 'native-binding',
        setup: (bundler) => {
          // It finds its binding beside itself, so it stays where it is.
          const path = createRequire(import.meta.url).resolve('better-sqlite3');
          bundler.onResolve({ filter: /^better-sqlite3$/ }, () => ({ path, external: true }));
        },
      },
    ],
  });
  return outfile;
}
