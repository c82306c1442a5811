/** The operator's secret in a file of the data folder. Deleting the file makes the next start create another one. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecret, type SecretPlace } from './storedSecret.ts';

export function operatorSecretFile(folder: string): string {
  return join(folder, 'operator-secret.json');
}

export function secretFileIn(folder: string): SecretPlace {
  const file = operatorSecretFile(folder);
  return {
    async read() {
      if (!existsSync(file)) return null;
      const problem = `${file} is damaged; delete it and start again to get a new operator secret`;
      return parseSecret(readFileSync(file, 'utf8'), problem);
    },
    /** Under another name first, so that a crash leaves no half a file. Readable by the server's own user only. */
    async keep(secret) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
      return secret;
    },
  };
}
