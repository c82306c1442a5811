/** Proves that the lint configuration works: every rule it names speaks up on a piece of bad code, and only there. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderCases } from './lint/folderCases.ts';
import { languageCases } from './lint/languageCases.ts';
import { moduleCases } from './lint/moduleCases.ts';
import { typeCases } from './lint/typeCases.ts';

const root = join(import.meta.dirname, '../..');
const cases = [...languageCases, ...typeCases, ...moduleCases, ...folderCases];
const parts = ['client', 'server', 'shared', 'tests'];

const report = v.object({ diagnostics: v.array(v.object({ code: v.optional(v.string()), filename: v.string() })) });
const ruleMap = v.record(v.string(), v.unknown());
const lintConfig = v.object({ rules: ruleMap, overrides: v.array(v.object({ rules: ruleMap })) });

/** A small copy of the project outside the repository, so that bad code disturbs no other tool. */
function layOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'icebell-lint-'));
  for (const name of [
    '.oxlintrc.json',
    'package.json',
    'tsconfig.json',
    ...parts.map((part) => `${part}/tsconfig.json`),
  ]) {
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, code } of cases) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

/** "react-hooks(exhaustive-deps)" → "react/exhaustive-deps", the name used in the configuration. */
function ruleName(code: string): string {
  return code.replace('react-hooks', 'react').replace(/\((.+)\)$/, '/$1');
}

function lint(folder: string): Promise<Map<string, Set<string>>> {
  return new Promise((resolve, reject) => {
    const args = ['--format', 'json', ...parts];
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
    // A lint run that finds something ends with a non-zero code: that is the expected case here.
    execFile(join(root, 'node_modules/.bin/oxlint'), args, options, (_, stdout, stderr) => {
      try {
        const found = new Map<string, Set<string>>();
        for (const { code, filename } of v.parse(report, JSON.parse(stdout)).diagnostics) {
          const rules = found.get(filename) ?? new Set();
          found.set(filename, rules.add(ruleName(code ?? 'no code')));
        }
        resolve(found);
      } catch (error) {
        reject(new Error(`oxlint gave no readable report: ${stderr}${stdout.slice(0, 500)}`, { cause: error }));
      }
    });
  });
}

describe('lint rules', () => {
  let folder = '';
  let found = new Map<string, Set<string>>();
  beforeAll(async () => {
    folder = layOut();
    found = await lint(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(cases)('$path: $rules', ({ path, rules, code }) => {
    expect([...(found.get(path) ?? [])].toSorted(), code).toEqual([...rules].toSorted());
  });

  test('no case stands twice at the same place', () => {
    expect(new Set(cases.map(({ path }) => path)).size).toBe(cases.length);
  });

  test('every rule named in the configuration has a case', () => {
    const text = readFileSync(join(root, '.oxlintrc.json'), 'utf8').replaceAll(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
    const { rules, overrides } = v.parse(lintConfig, JSON.parse(text));
    const named = [rules, ...overrides.map((override) => override.rules)]
      .flatMap((map) => Object.entries(map))
      .filter(([, setting]) => setting !== 'off')
      .map(([name]) => (name.includes('/') ? name : `eslint/${name}`));
    const proven = new Set(cases.flatMap((one) => one.rules));
    expect([...new Set(named)].filter((name) => !proven.has(name))).toEqual([]);
  });
});
