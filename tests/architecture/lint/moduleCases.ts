/** Bad code for the rules about modules, tests and React. */
import { bad, good, type LintCase } from './lintCase.ts';

const react = "import { useEffect, useState } from 'react';\n";

export const moduleCases: readonly LintCase[] = [
  bad('server/m01.ts', 'import/extensions', "import { a } from './m02b';\nexport const b = a;"),
  bad('server/m02.ts', 'import/first', "export const b = 1;\nimport { a } from './m02b.ts';\nexport const c = a;"),
  good('server/m02b.ts', 'export const a = 1;'),
  bad('server/m02c.ts', 'import/no-commonjs', 'declare const module: { exports: unknown };\nmodule.exports = 1;'),
  bad('server/m03.ts', 'import/no-cycle', "import { b } from './m03b.ts';\nexport const a = () => b;"),
  bad('server/m03b.ts', 'import/no-cycle', "import { a } from './m03.ts';\nexport const b = () => a;"),
  bad('server/m04.ts', 'import/no-cycle', "import type { B } from './m04b.ts';\nexport type A = B | 1;"),
  bad('server/m04b.ts', 'import/no-cycle', "import type { A } from './m04.ts';\nexport type B = A[];"),
  bad('server/m05.ts', 'import/no-default-export', 'export default function f() { return 1; }'),
  bad(
    'server/m06.ts',
    'import/no-duplicates',
    "import { a } from './m02b.ts';\nimport { a as b } from './m02b.ts';\nexport const c = [a, b];",
  ),
  bad('server/m07.ts', 'import/no-mutable-exports', 'export let a = 1;\nexport function up() { a += 1; }'),
  bad('server/m08.ts', 'oxc/no-barrel-file', "export * from './m02b.ts';"),
  bad(
    'tests/m09.test.ts',
    'vitest/no-focused-tests',
    "import { expect, test } from 'vitest';\ntest.only('a', () => { expect(1).toBe(1); });",
  ),
  bad(
    'tests/m10.test.ts',
    'vitest/no-disabled-tests',
    "import { expect, test } from 'vitest';\ntest.skip('a', () => { expect(1).toBe(1); });",
  ),
  bad(
    'tests/m11.test.ts',
    'vitest/no-identical-title',
    "import { expect, test } from 'vitest';\ntest('a', () => { expect(1).toBe(1); });\ntest('a', () => { expect(1).toBe(1); });",
  ),
  bad(
    'tests/m12.test.ts',
    'vitest/valid-expect',
    "import { expect, test } from 'vitest';\ntest('a', () => { expect(1, 'one', 2).toBe(1); });",
  ),
  bad('tests/m13.test.ts', 'vitest/expect-expect', "import { test } from 'vitest';\ntest('a', () => { void 1; });"),
  good(
    'tests/m14.test.ts',
    "import { test } from 'vitest';\nimport { given } from './m14given.ts';\ntest('a', () => { given().when(1).gives(2); });",
  ),
  good('tests/m14given.ts', 'export function given() { return { when: (a: 1) => ({ gives: (b: 2) => [a, b] }) }; }'),
  bad('client/R01.tsx', 'react/button-has-type', 'export function A() { return <button>go</button>; }'),
  bad(
    'client/R02.tsx',
    'react/exhaustive-deps',
    `${react}export function A({ b }: { b: () => void }) { const [c] = useState(1); useEffect(() => { b(); }, []); return <p>{c}</p>; }`,
  ),
  bad(
    'client/R03.tsx',
    'react/jsx-no-target-blank',
    'export function A({ b }: { b: string }) { return <a target="_blank" href={b}>go</a>; }',
  ),
  bad('client/R04.tsx', 'react/jsx-no-useless-fragment', 'export function A() { return <><p>go</p></>; }'),
  bad(
    'client/R05.tsx',
    'react/no-danger',
    "export function A() { return <p dangerouslySetInnerHTML={{ __html: 'a' }} />; }",
  ),
  bad(
    'client/R06.tsx',
    ['react/rules-of-hooks', 'react/hooks'],
    `${react}export function A({ b }: { b: boolean }) { if (b) useEffect(() => {}, []); const [c] = useState(1); return <p>{c}</p>; }`,
  ),
  bad('client/R07.tsx', 'react/self-closing-comp', 'export function A() { return <p></p>; }'),
  bad(
    'client/R08.tsx',
    'react/jsx-key',
    'export function A({ b }: { b: readonly string[] }) { return b.map((c) => <p>{c}</p>); }',
  ),
];
