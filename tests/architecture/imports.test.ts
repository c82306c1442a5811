/** Second lock beside the linter: the import directions, checked on the text of every source file. */
import { describe, expect, test } from 'vitest';
import {
  barrels,
  clockReaders,
  cycles,
  displaysMixed,
  forbiddenImports,
  unreachable,
  wrongSpelling,
} from './findings.ts';
import { layers } from './layers.ts';
import { readImports, readSources, type SourceFile } from './sourceTree.ts';

const entries = [
  'client/index.html',
  'client/live.html',
  'client/overlay.html',
  'client/graphic.ts',
  'client/template.tsx',
  'client/vite.config.ts',
  'server/build.ts',
  'server/demo.ts',
  'server/dev.ts',
  'server/main.ts',
  'server/log.ts',
  'server/replay.ts',
];

function file(path: string, text: string): SourceFile {
  return { path, text, imports: readImports(path, text) };
}

describe('this source tree', () => {
  const sources = readSources('client', 'server', 'shared');

  test('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
  });
  test('imports only downwards', () => {
    expect(forbiddenImports(sources, layers)).toEqual([]);
  });
  test('keeps the displays apart', () => {
    expect(displaysMixed(sources)).toEqual([]);
  });
  test('names the core #shared/… from outside and relatively inside', () => {
    expect(wrongSpelling([...sources, ...readSources('tests')])).toEqual([]);
  });
  test('has no import cycles', () => {
    expect(cycles(sources)).toEqual([]);
  });
  test('has no barrel files', () => {
    expect(barrels(sources)).toEqual([]);
  });
  test('has no file that nothing uses', () => {
    expect(unreachable(sources, entries)).toEqual([]);
  });
  test('reads the clock in two places only', () => {
    expect(clockReaders(sources)).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ["import { a } from './a.ts';", './a.ts'],
    ["import type { A } from '../b/a.ts';", '../b/a.ts'],
    ["import {\n  a,\n  b,\n} from './a.ts';", './a.ts'],
    ["import './a.css';", './a.css'],
    ["export { a } from './a.ts';", './a.ts'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["import * as v from 'valibot';", 'valibot'],
  ])('sees %j', (text, specifier) => {
    expect(readImports('client/x.ts', text).map((one) => one.specifier)).toEqual([specifier]);
  });

  test('does not take a comment for an import', () => {
    expect(readImports('client/x.ts', "// import './a.ts';\n/* import './b.ts'; */")).toEqual([]);
  });

  test('finds what is planted', () => {
    const planted = [
      file('shared/primitives/a.ts', "import { b } from '../facts/b.ts';"),
      file('shared/facts/b.ts', "import type { a } from '../primitives/a.ts';"),
      file('shared/rules/c.ts', "import type { b } from '../facts/b.ts';"),
      file('shared/rules/d.ts', "import { b } from '../facts/b.ts';"),
      file(
        'client/displays/arena/e.ts',
        "import { f } from '../phone/f.ts';\nimport { a } from '../../../shared/primitives/a.ts';",
      ),
      file('client/displays/phone/f.ts', "import { io } from 'socket.io-client';\nconst now = Date.now();"),
      file('server/g.ts', "/** Hands on. */\nexport { a } from './a.ts';\nexport * from './b.ts';"),
    ];
    expect(forbiddenImports(planted, layers)).toEqual([
      'shared/primitives/a.ts may not import ../facts/b.ts',
      'shared/rules/d.ts may not import ../facts/b.ts',
      'client/displays/phone/f.ts may not import socket.io-client',
    ]);
    expect(cycles(planted)).toEqual(['shared/facts/b.ts → shared/primitives/a.ts']);
    expect(displaysMixed(planted)).toEqual([
      'client/displays/arena/e.ts belongs to the arena display and imports from phone',
    ]);
    expect(wrongSpelling(planted)).toHaveLength(1);
    expect(barrels(planted)).toEqual(['server/g.ts only re-exports']);
    expect(clockReaders(planted)).toEqual(['client/displays/phone/f.ts reads a clock of its own']);
    expect(unreachable(planted, ['client/displays/arena/e.ts'])).toEqual([
      'shared/rules/c.ts is used by no entry point',
      'shared/rules/d.ts is used by no entry point',
      'server/g.ts is used by no entry point',
    ]);
  });
});
