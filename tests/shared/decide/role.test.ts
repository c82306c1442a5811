/** Who may ask for what: an operator for everything, a device for readings. */
import { describe, expect, it } from 'vitest';
import { command } from '#shared/decide/command.ts';
import { mayAsk, ROLES } from '#shared/decide/role.ts';
import { given } from '../../support/given.ts';
import { call, reading, recorded, started } from './scenario.ts';

const kinds = command.options.map((option) => ('pipe' in option ? option.pipe[0] : option).entries.kind.literal);

describe('NotAllowed', () => {
  it.each(kinds)('an operator may ask for %s', (kind) => {
    expect(mayAsk('operator', kind)).toBe(true);
  });

  it('a device may ask for readings and nothing else', () => {
    expect(kinds.filter((kind) => mayAsk('device', kind))).toEqual(['RecordReading']);
  });

  it('there is no third role', () => {
    expect(ROLES).toEqual(['operator', 'device']);
  });

  it('names who asked for what', () => {
    given(...started)
      .when(call(2), { role: 'device' })
      .refuses('NotAllowed', /^A device may not ask for CallPair$/, /^Sign in as an operator$/);
  });

  it('comes before every other question', () => {
    given()
      .when({ kind: 'RetractFact', target: 99 }, { role: 'device', expectedSeq: 0 })
      .refuses('NotAllowed', /A device may not ask for RetractFact/, /Sign in/);
  });

  it('a reading of a device is taken', () => {
    given(...started)
      .when(reading(1, 'inner', 200, 17_720), { role: 'device' })
      .gives(recorded(1, 'inner', 200, 17_720));
  });
});
