/** The source files of the three parts, with what each imports, read as text: a second opinion beside the linter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface Import {
  readonly specifier: string;
  /** The file it leads to, from the root of the repository; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const root = join(import.meta.dirname, '../..');

const scriptImports = [
  // import x from 'a'; import 'a'; export { x } from 'a'; export * from 'a' – the clause holds no quote and no semicolon
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<specifier>[^']+)'/gm,
  /\bimport\(\s*'(?<specifier>[^']+)'\s*\)/g,
  /\bnew URL\(\s*'(?<specifier>\.[^']+)',\s*import\.meta\.url/g,
];
const styleImports = [/@import\s+['"](?<specifier>[^'"]+)['"]/g, /\bfrom\s+['"](?<specifier>[^'"]+)['"]/g];
const pageImports = [/<(?:script|link)[^>]+(?:src|href)="(?<specifier>[^"]+)"/g];

function resolveSpecifier(from: string, specifier: string): string | null {
  if (specifier.startsWith('#shared/')) return specifier.slice(1);
  if (from.endsWith('.html') && specifier.startsWith('/')) return posix.join(posix.dirname(from), specifier);
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

function patternsFor(path: string): readonly RegExp[] {
  if (path.endsWith('.css')) return styleImports;
  return path.endsWith('.html') ? pageImports : scriptImports;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** What a text at a place imports; exported so that it can be tested on its own. */
export function readImports(path: string, text: string): readonly Import[] {
  const bare = withoutComments(text);
  return patternsFor(path).flatMap((pattern) =>
    [...bare.matchAll(pattern)].map(({ groups }) => {
      const specifier = groups?.['specifier'] ?? '';
      return { specifier, target: resolveSpecifier(path, specifier), typeOnly: groups?.['type'] !== undefined };
    }),
  );
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

/** Every script, style sheet and page below the folders. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(listFiles)
    .filter((path) => /\.(?:tsx?|css|html)$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: readImports(path, text) };
    });
}
