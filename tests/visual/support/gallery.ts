/** Keeps what was seen: pictures in a folder for people to look at, and one sentence for each thing that is wrong. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { reveal } from './stillPage.ts';

const FOLDER = join(import.meta.dirname, '../pictures');

/** Where nobody looks at them they only cost time. */
const ARE_KEPT = process.env['ICEBELL_PICTURES'] !== 'none';

/** Not compared with anything: the checks are rules, the pictures are for the eye. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!ARE_KEPT) return;
  await reveal(page);
  const png = await page.screenshot({ scale: 'css' });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), png);
}
