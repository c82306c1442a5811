/** Bad code for the rules that need types. */
import { bad, type LintCase } from './lintCase.ts';

const anyA = 'declare const a: ReturnType<typeof JSON.parse>;\n';

export const typeCases: readonly LintCase[] = [
  bad('server/t00.ts', 'typescript/no-implied-eval', "setTimeout('go()', 1);"),
  bad('server/t01.ts', 'typescript/ban-ts-comment', '// @ts-ignore\nexport const a: number = 1;'),
  bad(
    'server/t02.ts',
    'typescript/consistent-type-imports',
    "import { Server } from 'node:http';\nexport type S = Server;",
  ),
  bad(
    'server/t03.ts',
    'typescript/no-deprecated',
    '/** @deprecated */\nfunction old() { return 1; }\nexport const a = old();',
  ),
  bad(
    'server/t04.ts',
    'typescript/no-dynamic-delete',
    'export function f(o: Record<string, 1>, k: string) { delete o[k]; }',
  ),
  bad('server/t05.ts', 'typescript/no-explicit-any', 'export type A = any;'),
  bad('server/t06.ts', 'typescript/no-floating-promises', 'async function f() { await Promise.resolve(); }\nf();'),
  bad(
    'server/t07.ts',
    'typescript/no-import-type-side-effects',
    "import { type Server } from 'node:http';\nexport type S = Server;",
  ),
  bad(
    'server/t08.ts',
    'typescript/no-misused-promises',
    'export async function f(a: () => Promise<boolean>) { if (a()) await a(); }',
  ),
  bad('server/t09.ts', 'typescript/no-namespace', 'export namespace N { export const a = 1; }'),
  bad('server/t10.ts', 'typescript/no-non-null-assertion', 'export function f(a: string | null) { return a!.length; }'),
  bad('server/t11.ts', 'typescript/no-require-imports', "import fs = require('node:fs');\nexport const a = fs;"),
  bad('server/t12.ts', 'typescript/no-unsafe-argument', `${anyA}export const b = isFinite(a);`),
  bad('server/t13.ts', 'typescript/no-unsafe-assignment', `${anyA}export const b = a;`),
  bad('server/t14.ts', 'typescript/no-unsafe-call', `${anyA}a();`),
  bad('server/t15.ts', 'typescript/no-unsafe-function-type', 'export type F = Function;'),
  bad(
    'server/t16.ts',
    'typescript/no-unsafe-member-access',
    `${anyA}export const b = Number.isFinite(a.b satisfies unknown);`,
  ),
  bad('server/t17.ts', 'typescript/no-unsafe-return', `${anyA}export const f = () => a;`),
  bad('server/t18.ts', 'typescript/only-throw-error', "export function f() { throw 'text'; }"),
  bad(
    'server/t19.ts',
    'typescript/prefer-nullish-coalescing',
    "export function f(a: string | null) { return a || 'none'; }",
  ),
  bad('server/t20.ts', 'typescript/prefer-promise-reject-errors', "export const p = Promise.reject('text');"),
  bad('server/t21.ts', 'typescript/prefer-readonly', 'export class C { private a = 1; get b() { return this.a; } }'),
  bad(
    'server/t22.ts',
    'typescript/restrict-plus-operands',
    'export function f(a: number, b: string) { return a + b; }',
  ),
  bad(
    'server/t23.ts',
    'typescript/return-await',
    'export async function f(a: Promise<1>, b: () => void) { try { return a; } catch { b(); return 1; } }',
  ),
  bad(
    'server/t24.ts',
    'typescript/switch-exhaustiveness-check',
    "export function f(a: 'x' | 'y', go: () => void) { switch (a) { case 'x': go(); } }",
  ),
  bad(
    'server/t25.ts',
    'typescript/use-unknown-in-catch-callback-variable',
    'export function f(a: Promise<1>) { return a.catch((e: Error) => e.message); }',
  ),
];
