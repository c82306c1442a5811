/** Bad code for the rules that hold in one folder only, each beside the place where the same code is allowed. */
import { bad, good, type LintCase } from './lintCase.ts';

const IMPORTS = 'eslint/no-restricted-imports';
const GLOBALS = 'eslint/no-restricted-globals';
const clock = 'export const now = () => Date.now() + performance.now();';

function importing(specifier: string): string {
  return `import { a } from '${specifier}';\nexport { a };`;
}

function importingType(specifier: string): string {
  return `import type { A } from '${specifier}';\nexport type B = A;`;
}

const impure = [
  'Date.now()',
  'performance.now()',
  'setTimeout(f, 1)',
  'setInterval(f, 1)',
  'setImmediate(f)',
  'queueMicrotask(f)',
  'process.pid',
  'typeof window',
  'typeof document',
  "fetch('/')",
  'crypto.randomUUID()',
  'globalThis.Date.now()',
];

/** Which layer must not see which: the lowest one it would wrongly reach. */
const upward = [
  ['primitives', 'rules'],
  ['primitives', 'facts'],
  ['facts', 'rules'],
  ['facts', 'project'],
  ['rules', 'project'],
  ['project', 'decide'],
  ['project', 'view'],
  ['decide', 'view'],
  ['decide', 'protocol'],
  ['view', 'decide'],
  ['view', 'protocol'],
  ['protocol', 'project'],
  ['protocol', 'view'],
  ['control', 'project'],
  ['control', 'protocol'],
  ...['primitives', 'facts', 'rules', 'project', 'decide', 'view', 'protocol'].map((from) => [from, 'import']),
  ['import', 'project'],
  ['import', 'view'],
  ['import', 'protocol'],
];

export const folderCases: readonly LintCase[] = [
  ...impure.map((use, n) =>
    bad(`shared/view/impure${n}.ts`, GLOBALS, `declare const f: () => void;\nexport const a = () => [f, ${use}];`),
  ),
  bad('shared/view/impureLog.ts', [GLOBALS, 'eslint/no-console'], 'console.log(1);'),
  bad('shared/view/chance.ts', 'eslint/no-restricted-properties', 'export const a = () => Math.random();'),
  ...upward.map(([from, to], n) => bad(`shared/${from}/up${n}.ts`, IMPORTS, importing(`../${to}/a.ts`))),
  ...upward.map(([from, to], n) => bad(`shared/${from}/upType${n}.ts`, IMPORTS, importingType(`../${to}/a.ts`))),
  bad('shared/rules/value.ts', IMPORTS, importing('../facts/a.ts')),
  good('shared/rules/type.ts', importingType('../facts/a.ts')),
  bad('shared/import/value.ts', IMPORTS, importing('../decide/command.ts')),
  good('shared/import/type.ts', importingType('../decide/command.ts')),
  good('shared/import/within.ts', importing('../facts/a.ts')),
  ...[
    'react',
    'express',
    'socket.io',
    'node:fs',
    'vitest',
    '#shared/facts/a.ts',
    '../../server/a.ts',
    '../../client/a.ts',
  ].map((specifier, n) => bad(`shared/protocol/outside${n}.ts`, IMPORTS, importing(specifier))),
  good(
    'shared/protocol/within.ts',
    "import * as v from 'valibot';\nimport { a } from '../facts/a.ts';\nexport const b = [v, a];",
  ),

  bad('server/f01.ts', GLOBALS, 'export const a = () => Date.now();'),
  bad('server/f02.ts', GLOBALS, 'export const a = () => performance.now();'),
  good('server/clock.ts', clock),
  bad('server/f03.ts', IMPORTS, importing('../client/routes.ts')),
  bad('server/f04.ts', IMPORTS, importing('../shared/facts/a.ts')),
  bad('server/f05.ts', IMPORTS, importing('socket.io')),
  good('server/transport/f05.ts', importing('socket.io')),
  bad('server/f06.ts', IMPORTS, importing('better-sqlite3')),
  good('server/log/f06.ts', importing('better-sqlite3')),
  good('server/auth/sqliteAccessStore.ts', importing('better-sqlite3')),
  good('server/control/sqliteControlLog.ts', importing('better-sqlite3')),
  bad('server/f07.ts', IMPORTS, importing('react')),
  bad('server/log/f08.ts', IMPORTS, importing('../session/a.ts')),
  bad('server/session/f08.ts', IMPORTS, importing('../transport/a.ts')),
  bad('server/session/f09.ts', IMPORTS, importing('../log/sqliteFactLog.ts')),
  good('server/session/f10.ts', importing('../log/factLog.ts')),
  bad('server/transport/f11.ts', IMPORTS, importing('../http/app.ts')),
  bad('server/f12.ts', 'node/no-process-env', "export const a = process.env['PORT'];"),
  good('server/config.ts', "export const a = process.env['PORT'];"),
  good('server/replay.ts', 'console.log(1);\nprocess.exit(0);'),

  bad('client/f20.ts', GLOBALS, 'export const a = () => Date.now();'),
  bad('client/f21.ts', GLOBALS, 'export const a = () => window.performance.now();'),
  good('client/live/serverClock.ts', clock),
  bad('client/f22.ts', IMPORTS, importing('../server/config.ts')),
  bad('client/f23.ts', IMPORTS, importing('node:fs')),
  bad('client/live/f24.ts', IMPORTS, importing('socket.io-client')),
  good('client/live/connection.ts', importing('socket.io-client')),
  bad('client/displays/arena/f25.ts', IMPORTS, importing('zustand')),
  good('client/live/f25.ts', importing('zustand')),
  bad('client/displays/arena/f26.ts', IMPORTS, importing('../overlay/a.ts')),
  bad('client/displays/operator/panels/f27.ts', IMPORTS, importing('../../arena/a.ts')),
  good('client/displays/operator/panels/f28.ts', importing('../a.ts')),
  good('client/displays/arena/f29.ts', importing('../../live/useLive.ts')),
  bad('client/components/f30.ts', IMPORTS, importing('../displays/arena/a.ts')),
  bad('client/live/f31.ts', IMPORTS, importing('../components/a.ts')),
  bad('tests/f40.ts', IMPORTS, importing('../shared/facts/a.ts')),
  good('client/vite.config.ts', 'export default { a: 1 };'),
];
