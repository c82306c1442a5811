/** Who is meant by what was typed into the start list. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/facts/programmeFacts.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import { completed, NOBODY, readSkater, typedOf } from '#shared/view/typedSkater.ts';

const miho: Entry = { entry: 'miho' as EntryId, familyName: 'Takagi', givenName: 'Miho', noc: 'JPN', bib: 3 };
const kok: Entry = { entry: 'kok' as EntryId, familyName: 'Kok', givenName: 'Femke', noc: 'NED', bib: null };
const typed = (familyName: string, givenName = '', noc = '', bib = '') => ({ familyName, givenName, noc, bib });

function whoIs(input: ReturnType<typeof typed>, before: Entry | null = null): unknown {
  const read = readSkater(input, before, [miho, kok]);
  return read.ok ? read.value : read.problem;
}

describe('a typed skater', () => {
  it('is nobody when nothing is typed', () => {
    expect(whoIs(NOBODY)).toBeNull();
  });

  it('is found among those entered by the family name alone, with all that is known', () => {
    expect(whoIs(typed('takagi'))).toEqual(miho);
    expect(whoIs(typed('Takagi', 'Miho', 'jpn', '7'))).toEqual({ ...miho, bib: 7 });
  });

  it('is somebody else with another given name: sisters are two skaters', () => {
    expect(whoIs(typed('Takagi', 'Nana', 'JPN'), miho)).toMatchObject({ entry: 'jpn-takagi-nana' });
  });

  it('stays the same skater when a letter of the name is put right', () => {
    expect(whoIs(typed('Kock', 'Femke', 'NED'), kok)).toMatchObject({ entry: 'kok', familyName: 'Kock' });
    expect(whoIs(typed('Kok', 'Femke', 'BEL'), kok)).toMatchObject({ entry: 'kok', noc: 'BEL' });
  });

  it('is not renamed by whoever takes her place', () => {
    expect(whoIs(typed('Leerdam', 'Jutta', 'NED'), kok)).toMatchObject({ entry: 'ned-leerdam-jutta' });
  });

  it('gets an id of its own, of plain letters', () => {
    expect(whoIs(typed('Lollobrigida', 'Chloé', 'ITA'))).toMatchObject({ entry: 'ita-lollobrigida-chloe' });
    const twin = { ...kok, entry: 'nor-dahl' as EntryId, familyName: 'Dahl', givenName: 'Ann', noc: 'NOR' };
    const read = readSkater(typed('Dahl', 'Eva', 'NOR'), null, [{ ...twin, entry: 'nor-dahl-eva' as EntryId }]);
    expect(read).toMatchObject({ value: { entry: 'nor-dahl-eva-2' } });
  });

  it.each([
    [typed('', 'Jutta'), 'familyName'],
    [typed('Leerdam', '', 'Netherlands'), 'noc'],
    [typed('Leerdam', '', '', 'x'), 'bib'],
    [typed('Leerdam', '', '', '0'), 'bib'],
  ])('of %j says what is wrong', (input, problem) => {
    expect(whoIs(input)).toBe(problem);
  });

  it('is completed when only one bears the family name and nothing else was typed', () => {
    expect(completed(typed('kok'), [miho, kok])).toEqual(typed('kok', 'Femke', 'NED'));
    expect(completed(typed('Kok', 'Jan'), [miho, kok])).toEqual(typed('Kok', 'Jan'));
    expect(completed(typed('Takagi'), [miho, { ...miho, givenName: 'Nana' }])).toEqual(typed('Takagi'));
  });

  it('is typed back as it is known', () => {
    expect(typedOf(miho)).toEqual(typed('Takagi', 'Miho', 'JPN', '3'));
    expect(typedOf(null)).toBe(NOBODY);
  });
});
