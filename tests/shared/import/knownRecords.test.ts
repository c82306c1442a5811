/** [R11] What a file leaves of a record that is known already, and when it tells another one. */
import { expect, test } from 'vitest';
import type { RecordLine } from '#shared/facts/recordFacts.ts';
import { keepingKnown } from '#shared/import/knownRecords.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import { millis } from '#shared/primitives/time.ts';

const bare: RecordLine = {
  scope: 'WR',
  lengthM: 1000,
  gender: 'women',
  timeMs: millis(71_610),
  holder: 'Brittany Bowe',
  noc: null,
  entry: null,
  day: null,
  venue: null,
  source: null,
};
const known: RecordLine = {
  ...bare,
  timeMs: millis(71_618),
  noc: 'USA',
  day: '2019-03-09',
  venue: 'Salt Lake City',
  source: 'isu.org',
};
const best = { scope: 'PB', entry: 'bowe' as EntryId } as const;

test.each<[string, Partial<RecordLine>, Partial<RecordLine>]>([
  ['says nothing else', {}, known],
  ['spells the holder otherwise', { holder: 'BRITTANY BOWE' }, { ...known, holder: 'BRITTANY BOWE' }],
  ['knows only the year', { day: '2019' }, known],
  ['brings another source', { source: 'knsb.nl' }, { ...known, source: 'knsb.nl' }],
  ['brings a thousandth of its own', { timeMs: millis(71_612) }, { ...known, timeMs: millis(71_612) }],
])('[R11] a file that %s keeps what is known', (_what, told, kept) => {
  expect(keepingKnown([{ ...bare, ...told }], [known])).toEqual([{ ...bare, ...told, ...kept }]);
});

test.each<[string, Partial<RecordLine>]>([
  ['another time', { timeMs: millis(71_600) }],
  ['another holder', { holder: 'Nao Kodaira' }],
  ['another day', { day: '2019-03-10' }],
  ['another year', { day: '2018' }],
  ['another track', { venue: 'Calgary' }],
  ['another distance', { lengthM: 1500 }],
  ['another scope', { scope: 'OR' }],
])('[R11] %s is a new line, of which nothing is known', (_what, told) => {
  expect(keepingKnown([{ ...bare, ...told }], [known])).toEqual([{ ...bare, ...told }]);
});

test('[R11] a day is added to a year that is known, and kept beside it', () => {
  const [line] = keepingKnown([{ ...bare, day: '2019-03-09' }], [{ ...known, day: '2019' }]);
  expect(line).toEqual(known);
});

test('[R11] a best belongs to its skater, however the name is written', () => {
  const married = { ...bare, ...best, holder: 'Brittany Bowe-Smith' };
  expect(keepingKnown([married], [{ ...known, ...best }])).toEqual([{ ...known, ...married, ...pick(known) }]);
  const other = { ...bare, ...best, entry: 'kok' as EntryId };
  expect(keepingKnown([other], [{ ...known, ...best }])).toEqual([other]);
});

function pick({ timeMs, noc, day, venue, source }: RecordLine) {
  return { timeMs, noc, day, venue, source };
}
