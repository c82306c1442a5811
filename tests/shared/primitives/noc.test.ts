/** Nations: which flag belongs to which code, and who has none. */
import { describe, expect, test } from 'vitest';
import { nation, nationCodes } from '#shared/primitives/noc.ts';

describe('nations', () => {
  test.each([
    ['NED', 'NL'],
    ['SUI', 'CH'],
    ['GER', 'DE'],
    ['DEN', 'DK'],
    ['LAT', 'LV'],
    ['SLO', 'SI'],
    ['SVK', 'SK'],
    ['MGL', 'MN'],
  ])('%s flies the flag %s, although the codes differ', (noc, flag) => {
    expect(nation(noc)?.flag).toBe(flag);
  });

  test('a neutral athlete is known and has no flag', () => {
    expect(nation('AIN')).toEqual({ flag: null, name: 'Individual Neutral Athlete' });
  });

  test.each(['XXX', 'NL', 'ned', ''])('"%s" is no known code', (noc) => {
    expect(nation(noc)).toBeNull();
  });

  test('every code has three capitals, and no two fly one flag', () => {
    expect(nationCodes().filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    const flags = nationCodes().flatMap((code) => nation(code)?.flag ?? []);
    expect(flags.filter((flag, index) => flags.indexOf(flag) !== index)).toEqual([]);
  });
});
