/** How a database is called in a sentence, and that no sentence holds its password. */
import { describe, expect, test } from 'vitest';
import { placeOf, problemOf } from '../../../server/database/postgresAddress.ts';

describe('the place of a database', () => {
  test.each([
    ['postgres://icebell:s3cret@db.example:5433/ice?sslmode=require', 'the PostgreSQL database ice at db.example:5433'],
    ['postgresql://localhost/ice', 'the PostgreSQL database ice at localhost'],
    ['postgres:///ice?host=/run/postgresql&password=s3cret', 'the PostgreSQL database ice at /run/postgresql'],
    ['postgres:///ice', 'the PostgreSQL database ice at localhost'],
  ])('of %s is named without user and password', (url, place) => {
    expect(placeOf(url)).toBe(place);
  });
});

describe('what a failure says', () => {
  const url = 'postgres://icebell:s3%2Fcret@localhost/ice?password=other';

  test.each([
    ['as it stands in the address', 'no s3%2Fcret here', 'no … here'],
    ['as it is meant', 'no s3/cret here', 'no … here'],
    ['as an option', 'no other here', 'no … here'],
  ])('has no password in it, %s', (_how, said, told) => {
    expect(problemOf(new Error(said), url)).toBe(told);
  });

  test('is what each address of the host answered, when there are several', () => {
    const both = new AggregateError([
      new Error('connect ECONNREFUSED ::1'),
      new Error('connect ECONNREFUSED 127.0.0.1'),
    ]);
    expect(problemOf(both, url)).toBe('connect ECONNREFUSED ::1; connect ECONNREFUSED 127.0.0.1');
  });
});
