/** Bad code for the rules about the language itself. */
import { bad, type LintCase } from './lintCase.ts';

const nested = 'if (a) { if (a) { if (a) { if (a) { if (a) { go(); } } } } }';
const branches = Array.from({ length: 21 }, (_, n) => `if (a > ${n}) go();`).join('\n  ');

export const languageCases: readonly LintCase[] = [
  bad('server/l01.ts', 'eslint/array-callback-return', 'export const a = [1, 2].map((n) => { if (n > 1) return n; });'),
  bad('server/l02.ts', 'eslint/complexity', `export function f(a: number, go: () => void) {\n  ${branches}\n}`),
  bad(
    'server/l03.ts',
    'eslint/default-case-last',
    'export function f(a: number) { switch (a) { default: return 1; case 2: return 2; } }',
  ),
  bad('server/l04.ts', 'eslint/eqeqeq', 'export function f(a: number) { return a == 1; }'),
  bad('server/l05.ts', 'eslint/max-depth', `export function f(a: boolean, go: () => void) { ${nested} }`),
  bad(
    'server/l06.ts',
    'eslint/max-lines',
    Array.from({ length: 301 }, (_, n) => `export const n${n} = ${n};`).join('\n'),
  ),
  bad(
    'server/l07.ts',
    'eslint/max-lines-per-function',
    `export function f(go: () => void) {\n${'go();\n'.repeat(80)}}`,
  ),
  bad(
    'server/l08.ts',
    'eslint/max-params',
    'export function f(a: 1, b: 2, c: 3, d: 4, e: 5, g: 6) { return [a, b, c, d, e, g]; }',
  ),
  bad('client/l09.ts', 'eslint/no-alert', "alert('no');"),
  bad('server/l10.ts', 'eslint/no-console', "console.log('no');"),
  bad('client/l10.ts', 'eslint/no-console', "console.log('no');"),
  bad(
    'server/l11.ts',
    'eslint/no-else-return',
    'export function f(a: boolean) { if (a) { return 1; } else { return 2; } }',
  ),
  bad('server/l12.ts', 'eslint/no-empty', 'export function f(go: () => void) { try { go(); } catch {} }'),
  bad(
    'server/l13.ts',
    'eslint/no-fallthrough',
    'export function f(a: number, go: () => void) { switch (a) { case 1: go(); case 2: go(); break; } }',
  ),
  bad(
    'server/l14.ts',
    'eslint/no-labels',
    'export function f(go: () => boolean) { out: while (go()) { while (go()) break out; } }',
  ),
  bad(
    'server/l15.ts',
    'eslint/no-lonely-if',
    'export function f(a: number, go: () => void) { if (a === 1) { go(); } else { if (a === 2) go(); } }',
  ),
  bad(
    'server/l16.ts',
    'eslint/no-multi-assign',
    'export function f() { let a = 0; let b = 0; a = b = 1; return [a, b]; }',
  ),
  bad(
    'server/l17.ts',
    'eslint/no-nested-ternary',
    'export function f(a: number) { return a === 1 ? 1 : a === 2 ? 2 : 3; }',
  ),
  bad(
    'server/l18.ts',
    ['eslint/no-new-func', 'typescript/no-implied-eval'],
    "export const f = new Function('return 1');",
  ),
  bad('server/l19.ts', 'eslint/no-param-reassign', 'export function f(a: number) { a = 1; return a; }'),
  bad(
    'server/l20.ts',
    'eslint/no-promise-executor-return',
    'export const p = new Promise<void>((done) => setTimeout(done, 1));',
  ),
  bad(
    'server/l21.ts',
    'eslint/no-return-assign',
    'export function f() { let a = 0; const set = (b: number) => a = b; set(1); return a; }',
  ),
  bad('server/l22.ts', 'eslint/no-self-compare', 'export function f(a: number) { return a === a; }'),
  bad('server/l23.ts', 'eslint/no-sequences', 'export function f(a: () => number) { return a(), a(); }'),
  bad('server/l24.ts', 'eslint/no-unused-vars', "import { a } from './l04.ts';"),
  bad('server/l25.ts', 'eslint/no-useless-computed-key', "export const o = { ['a']: 1 };"),
  bad('server/l26.ts', 'eslint/no-var', 'export function f() { var a = 1; a += 1; return a; }'),
  bad('server/l27.ts', 'eslint/object-shorthand', 'export function f(a: number) { return { a: a }; }'),
  bad('server/l28.ts', 'eslint/prefer-const', 'export function f() { let a = 1; return a; }'),
  bad('server/l29.ts', 'eslint/prefer-template', "export function f(a: string) { return 'a' + a + 'b'; }"),
  bad('server/l30.ts', 'eslint/radix', "export const a = parseInt('1');"),
  bad('server/l31.ts', 'unicorn/no-abusive-eslint-disable', '// eslint-disable-next-line\nconsole.log(1);'),
  bad(
    'server/l32.ts',
    'unicorn/no-array-for-each',
    'export function f(go: (n: number) => void) { [1, 2].forEach((n) => go(n)); }',
  ),
  bad('server/l33.ts', 'unicorn/no-process-exit', 'process.exit(1);'),
  bad(
    'server/l34.ts',
    'unicorn/no-typeof-undefined',
    "export function f(a: unknown) { return typeof a === 'undefined'; }",
  ),
  bad(
    'server/l35.ts',
    'unicorn/prefer-node-protocol',
    "import { readFileSync } from 'fs';\nexport const a = readFileSync('a');",
  ),
  bad('server/l36.ts', 'eslint/no-eval', "export const a: unknown = eval('1');"),
  bad('server/not_camel.ts', 'unicorn/filename-case', 'export const a = 1;'),
];
