/** The built product makes no code out of text, neither ours nor that of the libraries in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FROM_TEXT = /\beval\(|\bnew Function\(|(?<![.\w])Function\(['"`]/;
/** The socket client's last resort where there is neither `self` nor `window`, which no browser reaches. */
const LAST_RESORT = '?window:Function(`return this`)()';

function madeFromText(file: string): boolean {
  return FROM_TEXT.test(readFileSync(file, 'utf8').replaceAll(LAST_RESORT, ''));
}

function scripts(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js')).map((file) => join(ROOT, folder, file));
}

test.each(['client/dist', 'server/dist'])('no script in %s makes code out of text', (folder) => {
  const found = scripts(folder);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(madeFromText)).toEqual([]);
});
