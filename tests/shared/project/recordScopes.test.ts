/** Which records a result can set: whose they are, and where they apply. */
import { describe, expect, test } from 'vitest';
import type { CompetitionOpened } from '#shared/facts/programmeFacts.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import { bestsOf, generalRecords } from '#shared/project/recordBook.ts';
import { shownFlags, flagsOfRace } from '#shared/project/recordFlags.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { inner, aPair, oneByOne } from '../../support/field.ts';
import { flags, lineOf } from '../../support/read.ts';

const FIELD = [
  aPair(1, inner('leerdam', { noc: 'NED' })),
  aPair(2, inner('kok', { noc: 'NED' })),
  aPair(3, inner('neutral', { noc: 'AIN' })),
  aPair(4, inner('unknown')),
];

function meeting(options: Partial<CompetitionOpened> = {}): Story {
  return aCompetition(options).withDistance(1000, 'women', FIELD);
}

const everyone = (story: Story) =>
  story
    .runs(1, { leerdam: '1:12.31' })
    .runs(2, { kok: '1:12.20' })
    .runs(3, { neutral: '1:12.10' })
    .runs(4, { unknown: '1:12.00' });

describe('[R2] a scope without a known line makes no claim', () => {
  test('an empty book gives no flags', () => {
    expect(flags(everyone(meeting()).state)).toEqual([]);
    expect(generalRecords(meeting().state, 1)).toEqual([]);
  });

  test.each([
    { what: 'of the other sex', owner: { gender: 'men' as const } },
    { what: 'of another distance', owner: { lengthM: 1500 as const } },
  ])('a line $what is not touched', ({ owner }) => {
    expect(flags(everyone(meeting().withRecord('WR', '1:20.00', owner)).state)).toEqual([]);
  });
});

describe('[R2] an Olympic record needs an Olympic competition', () => {
  test.each([
    { level: 'olympic', found: ['OR leerdam pending'], line: 72_310 },
    { level: 'championship', found: [], line: null },
    { level: 'worldCup', found: [], line: null },
    { level: 'national', found: [], line: null },
    { level: 'other', found: [], line: null },
  ] as const)('$level', ({ level, found, line }) => {
    const { state } = meeting({ level }).withRecord('OR', '1:13.19').runs(1, { leerdam: '1:12.31' });
    expect(flags(state)).toEqual(found);
    expect(lineOf(state, 'OR')).toBe(line);
  });
});

describe('[R2] a track record needs its own track', () => {
  test.each([
    { venue: 'Milano', found: ['TR leerdam pending'] },
    { venue: 'Heerenveen', found: [] },
    { venue: null, found: [] },
  ])('a line of $venue in Milano', ({ venue, found }) => {
    const { state } = meeting({ venue: 'Milano' })
      .withRecord('TR', '1:13.00', { venue })
      .runs(1, { leerdam: '1:12.31' });
    expect(flags(state)).toEqual(found);
  });

  test('lines of several tracks stand side by side', () => {
    const { state } = meeting({ venue: 'Milano' })
      .withRecord('TR', '1:13.00', { venue: 'Milano' })
      .withRecord('TR', '1:11.00', { venue: 'Salt Lake City' })
      .runs(1, { leerdam: '1:12.31' });
    expect(flags(state)).toEqual(['TR leerdam pending']);
  });
});

describe('[R2] a national record needs a nation', () => {
  const book = (story: Story) =>
    ['NED', 'AIN', 'USA'].reduce((told, noc) => told.withRecord('NR', '1:13.00', { noc }), story);

  test('only its own skaters can set it, and each nation has its line', () => {
    expect(flags(everyone(book(meeting())).state)).toEqual(['NR leerdam pending superseded', 'NR kok pending']);
  });

  test('a faster one of another nation supersedes nothing', () => {
    const other = book(meeting()).registers([{ id: 'unknown', noc: 'USA' }]);
    const { state } = other.runs(1, { leerdam: '1:12.31' }).runs(4, { unknown: '1:12.00' });
    expect(flags(state)).toEqual(['NR leerdam pending', 'NR unknown pending']);
  });
});

describe('[R2] personal and season bests belong to one skater', () => {
  const leerdam = { entry: 'leerdam' as EntryId };
  const book = meeting().withRecord('PB', '1:12.50', leerdam).withRecord('SB', '1:13.00', leerdam);

  test('and to nobody else', () => {
    expect(flags(everyone(book).state)).toEqual(['PB leerdam pending', 'SB leerdam pending']);
  });

  test('a season best need not be a personal one', () => {
    expect(flags(book.runs(1, { leerdam: '1:12.80' }).state)).toEqual(['SB leerdam pending']);
  });

  test('both move with the competition: what was skated today is the best to beat', () => {
    const again = book.runs(1, { leerdam: '1:12.31' }).withDistance(1000, 'women', oneByOne('leerdam'), '2nd');
    const { pb, sb } = bestsOf(again.state, 2, leerdam.entry);
    expect([pb?.timeMs, sb?.timeMs]).toEqual([72_310, 72_310]);
    expect(flags(again.runs(1, { leerdam: '1:12.40' }).state)).toEqual(['PB leerdam pending', 'SB leerdam pending']);
  });

  test('who has none has none', () => {
    expect(bestsOf(book.state, 1, 'kok' as EntryId)).toEqual({ pb: null, sb: null });
    expect(bestsOf(book.state, 7, leerdam.entry)).toEqual({ pb: null, sb: null });
  });
});

describe('[R2] the book', () => {
  test('of two lines for one thing the later loaded holds', () => {
    const { state } = meeting().withRecord('WR', '1:11.61').withRecord('WR', '1:11.50', { holder: 'New Holder' });
    expect(generalRecords(state, 1).map(({ before }) => [before.timeMs, before.holder])).toEqual([
      [71_500, 'New Holder'],
    ]);
  });
});

describe('[R4] one result may carry several flags', () => {
  const ned = { noc: 'NED' };
  const entry = 'leerdam' as EntryId;
  const book = meeting()
    .withRecord('SB', '1:13.00', { entry })
    .withRecord('PB', '1:12.90', { entry })
    .withRecord('NR', '1:12.70', ned)
    .withRecord('TR', '1:12.80', { venue: 'Milano' })
    .withRecord('OR', '1:12.60')
    .withRecord('WR', '1:12.50');

  test.each([
    { time: '1:12.31', all: ['WR', 'OR', 'TR', 'NR', 'PB', 'SB'], shown: ['WR', 'OR'] },
    { time: '1:12.55', all: ['OR', 'TR', 'NR', 'PB', 'SB'], shown: ['OR', 'TR'] },
    { time: '1:12.65', all: ['TR', 'NR', 'PB', 'SB'], shown: ['TR', 'NR'] },
    { time: '1:12.75', all: ['TR', 'PB', 'SB'], shown: ['TR', 'PB'] },
    { time: '1:12.85', all: ['PB', 'SB'], shown: ['PB'] },
    { time: '1:12.95', all: ['SB'], shown: ['SB'] },
    { time: '1:13.01', all: [], shown: [] },
  ])('$time earns $all and shows $shown', ({ time, all, shown }) => {
    const story = book.runs(1, { leerdam: time });
    const earned = flagsOfRace(story.state, story.place('leerdam'));
    expect(earned.map(({ scope }) => scope)).toEqual(all);
    expect(shownFlags(earned).map(({ scope }) => scope)).toEqual(shown);
  });

  test('a track record is shown beside a personal best, a national one is not', () => {
    const national = meeting().withRecord('NR', '1:12.70', ned).withRecord('PB', '1:12.90', { entry });
    const earned = flagsOfRace(national.runs(1, { leerdam: '1:12.31' }).state, national.place('leerdam'));
    expect(shownFlags(earned).map(({ scope }) => scope)).toEqual(['NR']);
  });

  test('[R8] a record that was taken back hides no personal best', () => {
    const refused = meeting()
      .withRecord('NR', '1:12.70', ned)
      .withRecord('PB', '1:12.90', { entry })
      .runs(1, { leerdam: '1:12.31' })
      .refuses('leerdam', 'NR');
    const earned = flagsOfRace(refused.state, refused.place('leerdam'));
    expect(shownFlags(earned).map(({ scope, state }) => `${scope} ${state}`)).toEqual(['NR withdrawn', 'PB pending']);
  });
});
