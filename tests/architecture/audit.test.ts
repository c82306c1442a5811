/** What the check makes of the registry's answer about known holes; the registry itself is played by a script named npm. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tempFolder, type TempFolder } from '../support/tempFolder.ts';

const AUDIT = join(import.meta.dirname, '../../.ci/audit');

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

function audit(answer: object, status: number): { readonly status: number | null; readonly said: string } {
  writeFileSync(folder.file('npm'), `#!/bin/sh\necho '${JSON.stringify(answer)}'\nexit ${status}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder.path}:${process.env['PATH'] ?? ''}` };
  const { status: ended, stdout } = spawnSync(AUDIT, { env, encoding: 'utf8' });
  return { status: ended, said: stdout };
}

test.each([
  ['no hole passes', { auditReportVersion: 2, vulnerabilities: {} }, 0, 0, /no high or critical hole/],
  ['a known hole fails', { auditReportVersion: 2, vulnerabilities: { ws: {} } }, 1, 1, /there is a known hole/],
  ['no answer is told as such, and fails nothing', { message: '405', statusCode: 405 }, 1, 0, /gave no answer/],
] as const)('%s', (_title, answer, status, ended, said) => {
  const audited = audit(answer, status);
  expect(audited.said).toMatch(said);
  expect(audited.status).toBe(ended);
});
