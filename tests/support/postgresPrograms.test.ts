/** Which PostgreSQL the tests take when there are several, and what they say when there is none. */
import { describe, expect, test } from 'vitest';
import { findPostgres } from './postgresPrograms.ts';

function found(path: string, versions: readonly string[], ...present: readonly string[]): string {
  const folders = new Set(present);
  const exists = (file: string) => file.endsWith('/initdb') && folders.has(file.slice(0, -'/initdb'.length));
  return findPostgres({ path, exists, namesIn: () => versions });
}

describe('the PostgreSQL for the tests', () => {
  test('is the one on PATH', () => {
    expect(found('/opt/pg/bin:/usr/bin', ['15'], '/opt/pg/bin', '/usr/lib/postgresql/15/bin')).toBe('/opt/pg/bin');
  });
  test("is Debian's newest when none is on PATH", () => {
    const both = ['/usr/lib/postgresql/9/bin', '/usr/lib/postgresql/17/bin'];
    expect(found('/usr/bin', ['9', '17'], ...both)).toBe('/usr/lib/postgresql/17/bin');
  });
  test('if missing, is asked for in one line that says how', () => {
    expect(() => found('/usr/bin', [])).toThrow(
      /^No PostgreSQL found: .*apt-get install postgresql.*TEST_DATABASE_URL[^\n]*$/,
    );
  });
});
