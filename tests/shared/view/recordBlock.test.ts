/** The record beside the clock: which one, whose, and what it was before. */
import { describe, expect, test } from 'vitest';
import { recordBlock } from '#shared/view/recordBlock.ts';
import { aCompetition } from '../../support/build.ts';
import { oneByOne } from '../../support/field.ts';

const olympic = aCompetition()
  .withDistance(1000, 'women', oneByOne('kok', 'leerdam'))
  .withRecord('WR', '1:11.61', { holder: 'Brittany Bowe', venue: 'Salt Lake City', day: '2019-03-09' })
  .withRecord('OR', '1:13.19', { holder: 'Miho Takagi', venue: 'Beijing', day: '2022-02-17' });

describe('the record block', () => {
  test('shows the Olympic record at the Games, with place and year', () => {
    expect(recordBlock(olympic.state, 1, 'en')).toEqual({
      scope: 'OR',
      now: { time: '1:13.19', holder: 'Miho Takagi', pair: null, place: 'Beijing 2022' },
      before: null,
    });
  });
  test('[R1] moves with the line, and keeps the value before the competition', () => {
    const after = recordBlock(olympic.runs(1, { kok: '1:12.59' }).runs(2, { leerdam: '1:12.31' }).state, 1, 'en');
    expect(after).toMatchObject({ now: { time: '1:12.31', holder: 'Leerdam', pair: 2, place: null } });
    expect(after?.before?.time).toBe('1:13.19');
  });
  test('[R2] shows the world record where no Olympic one can be set', () => {
    const elsewhere = aCompetition({ level: 'worldCup' })
      .withDistance(1000, 'women', oneByOne('kok'))
      .withRecord('WR', '1:11.61')
      .withRecord('OR', '1:13.19');
    expect(recordBlock(elsewhere.state, 1, 'en')?.scope).toBe('WR');
  });
  test('is absent where no line is known', () => {
    expect(recordBlock(aCompetition().withDistance(500, 'men', oneByOne('kim')).state, 1, 'en')).toBeNull();
  });
});
