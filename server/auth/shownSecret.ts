/**
 * How the operator's secret reaches the person who started the server: printed, or, where the system's journal keeps what is
 * printed, in a file that only this user can read. A log never holds a secret.
 */
import { fstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [STDOUT, STDERR] = [1, 2];

/**
 * Whether what this program prints goes to the journal. Of two ways there systemd names the one of errors.
 * @param journal `device:inode`, or undefined outside a service
 */
export function printsToJournal(journal: string | undefined): boolean {
  return [STDOUT, STDERR].some((stream) => {
    const { dev, ino } = fstatSync(stream, { bigint: true });
    return journal === `${dev}:${ino}`;
  });
}

/** The path of the file. @throws when it cannot be written */
export function putSecretAside(secret: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = resolve(join(folder, 'operator-secret.txt'));
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flush: true });
  return file;
}
