/** The operator's secret: one of its own for every installation, and nothing of it to be found on the disk. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { openOperatorSecret } from '../../../server/auth/operatorSecret.ts';
import { operatorSecretFile, secretFileIn } from '../../../server/auth/secretFile.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

async function firstStart(): Promise<string> {
  return must(await (await openOperatorSecret(secretFileIn(folder.path))).keep(), 'a new secret');
}

describe("the operator's secret", () => {
  it('is made on the first start, in groups of 100 random bits that people can type', async () => {
    expect(await firstStart()).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){4}[0-9a-hjkmnp-tv-z]{4}$/);
  });

  it('is another one in every installation: there is no default', async () => {
    const other = tempFolder();
    const elsewhere = await openOperatorSecret(secretFileIn(other.path));
    expect(await elsewhere.keep()).not.toBe(await firstStart());
    other.remove();
  });

  it('is told once: the second start knows only whether a secret is right', async () => {
    const created = await firstStart();
    const again = await openOperatorSecret(secretFileIn(folder.path));
    expect(await again.keep()).toBeNull();
    expect(await again.secret.verify(created)).toBe(true);
    expect(await again.secret.verify(created.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(false);
  });

  it('is stored as a hash that only the server may read', async () => {
    const created = await firstStart();
    const file = operatorSecretFile(folder.path);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(created.replaceAll('-', ''));
    expect(readFileSync(file, 'utf8')).not.toContain(created.slice(0, 9));
  });

  it('may be typed in capitals, without hyphens and with look-alike letters', async () => {
    const created = await firstStart();
    const typed = created.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
    const { secret } = await openOperatorSecret(secretFileIn(folder.path));
    expect(await secret.verify(typed)).toBe(true);
  });

  it('is not kept by a start that could not print it', async () => {
    const { secret } = await openOperatorSecret(secretFileIn(folder.path));
    const created = await firstStart();
    expect(await secret.verify(created)).toBe(true);
  });

  it.each(['', '{', '{"version":2}'])('says what to do when its file is damaged: %j', async (content) => {
    writeFileSync(operatorSecretFile(folder.path), content);
    await expect(openOperatorSecret(secretFileIn(folder.path))).rejects.toThrow(
      /is damaged; delete it and start again/,
    );
  });
});
