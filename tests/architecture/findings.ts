/** The questions put to the source tree. Each answer is a list of sentences, empty when all is well. */
import type { Layer } from './layers.ts';
import type { Import, SourceFile } from './sourceTree.ts';

function layerOf(layers: readonly Layer[], path: string): Layer | undefined {
  return layers.find(({ place }) => place.test(path));
}

function mayImport(layer: Layer, { specifier, target, typeOnly }: Import): boolean {
  if (target === null) return layer.packages.test(specifier);
  return layer.place.test(target) || layer.files.test(target) || (typeOnly && layer.types?.test(target) === true);
}

/** Imports that the layer table does not allow. */
export function forbiddenImports(sources: readonly SourceFile[], layers: readonly Layer[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const layer = layerOf(layers, path);
    if (layer === undefined) return path.endsWith('.html') ? [] : [`${path} stands in no layer`];
    return imports
      .filter((one) => !mayImport(layer, one))
      .map(({ specifier }) => `${path} may not import ${specifier}`);
  });
}

/** The display a path belongs to: "client/displays/arena/Clock.tsx" → "arena". */
function displayOf(path: string): string | undefined {
  return /^client\/displays\/(\w+)\//.exec(path)?.[1];
}

export function displaysMixed(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const own = displayOf(path);
    if (own === undefined) return [];
    return imports
      .map(({ target }) => displayOf(target ?? ''))
      .filter((other) => other !== undefined && other !== own)
      .map((other) => `${path} belongs to the ${own} display and imports from ${other}`);
  });
}

/** From outside the core its files are named #shared/…; inside it, relatively. */
export function wrongSpelling(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target?.startsWith('shared/') === true)
      .filter(({ specifier }) => specifier.startsWith('#shared/') === path.startsWith('shared/'))
      .map(({ specifier }) => `${path} writes ${specifier}; outside shared it is #shared/…, inside ./ or ../`),
  );
}

/** Circles of imports, types included; each is given once, from its alphabetically first file. */
export function cycles(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf(circle.toSorted()[0] ?? '');
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== null && byPath.has(target)) walk(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return [...found];
}

/** Files that only hand on what others export. */
export function barrels(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => /\.tsx?$/.test(path))
    .filter(({ text }) => {
      const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const rest = bare.replaceAll(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?/g, '');
      return bare.trim() !== '' && rest.trim() === '';
    })
    .map(({ path }) => `${path} only re-exports`);
}

/** Files that no entry point leads to. */
export function unreachable(sources: readonly SourceFile[], entries: readonly string[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = byPath.get(path);
    if (source === undefined || seen.has(path)) continue;
    seen.add(path);
    waiting.push(...source.imports.flatMap(({ target }) => target ?? []));
  }
  return sources.filter(({ path }) => !seen.has(path)).map(({ path }) => `${path} is used by no entry point`);
}

export function clockReaders(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => path !== 'server/clock.ts' && path !== 'client/live/serverClock.ts')
    .filter(({ text }) => /\bDate\.now\(|\bnew Date\(|\bperformance\.(?:now|timeOrigin)\b/.test(text))
    .map(({ path }) => `${path} reads a clock of its own`);
}
