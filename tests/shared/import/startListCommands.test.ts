/** How a file becomes a start list the deciders accept, and a file again. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordLine } from '#shared/facts/recordFacts.ts';
import type { StartListSlot } from '#shared/facts/startListFacts.ts';
import { must } from '#shared/primitives/outcome.ts';
import { nationCodes } from '#shared/primitives/noc.ts';
import { millis } from '#shared/primitives/time.ts';
import { entries, publishedStartList } from '#shared/project/programme.ts';
import { bestsOf, loadedBook, recordStory } from '#shared/project/recordBook.ts';
import { raceOf } from '#shared/project/pairs.ts';
import { entryIdOf } from '#shared/import/entryIds.ts';
import { startListCommands } from '#shared/import/startListCommands.ts';
import { startListCsv } from '../../support/startListCsv.ts';
import { readStartList } from '#shared/import/startListImport.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import type { StartListValues } from '#shared/import/startListRow.ts';
import { given, type Story } from '../../support/given.ts';
import { SETUP } from '../../properties/setup.ts';

const target = { distance: 1, lengthM: 1000, gender: 'women' } as const;

const FILE = `rit;groep;baan;achternaam;voornaam;land;nr;pb;sb;status
1;1;wit;Kok;Femke;NED;1;1:12,36;1:12,59;
1;1;rood;Bowe;Brittany;USA;2;1:11,61;;
1;2;binnen;Wiklund;Ragne;NOR;3;;;WD
2;1;binnen;Lollobrigida;Francesca;ITA;4;;;
`;

function slotText({ pair, wave, lane, entry }: StartListSlot): string {
  return `${pair}/${wave} ${lane} ${entry}`;
}

describe('a good file', () => {
  const taken = startListCommands(readStartList(FILE), target);
  const commands = taken.ok ? taken.value : [];

  test('becomes entries, a list, a mark and best times', () => {
    expect(commands.map(({ kind }) => kind)).toEqual([
      'RegisterEntries',
      'PublishStartList',
      'WithdrawSkater',
      'LoadRecordBook',
    ]);
  });

  test('is accepted by the deciders', () => {
    const opened = SETUP.filter(({ kind }) => kind === 'OpenCompetition' || kind === 'OpenDistance');
    const { state } = given(...opened, ...commands);
    expect(publishedStartList(state, 1).slots.map(slotText)).toEqual([
      '1/1 inner kok-femke-ned',
      '1/1 outer bowe-brittany-usa',
      '1/2 inner wiklund-ragne-nor',
      '2/1 inner lollobrigida-francesca-ita',
    ]);
    expect(entries(state).size).toBe(4);
    expect(raceOf(state, { distance: 1, pair: 1, wave: 2, lane: 'inner' })).toBeNull();
    expect([...recordStory(state).lines.keys()].filter((key) => key.includes('kok'))).toEqual([
      'PB/women/1000/kok-femke-ned',
      'SB/women/1000/kok-femke-ned',
    ]);
  });
});

describe('what stands already', () => {
  const list = readStartList(
    'pair,lane,surname,given name,noc,status\n1,I,Kok,Femke,NED,DQ\n1,O,Bowe,Brittany,USA,DNS',
  );
  const known = { entry: 'kok' as EntryId, familyName: 'Kok', givenName: 'Femke', noc: 'NED', bib: 7 };
  const taken = startListCommands(list, { ...target, entries: [known], iceBreaks: [{ afterPair: 1, minutes: 15 }] });
  const commands = taken.ok ? taken.value : [];

  test('a known skater keeps id and bib, and the breaks of the ice stay', () => {
    expect(commands[0]).toMatchObject({
      entries: [
        { entry: 'kok', bib: 7 },
        { entry: 'bowe-brittany-usa', bib: null },
      ],
    });
    expect(commands[1]).toMatchObject({ iceBreaks: [{ afterPair: 1, minutes: 15 }] });
  });

  test('[I5] who does not start is marked; a result of another race is not', () => {
    expect(commands.slice(2)).toMatchObject([{ kind: 'GiveIrm', lane: 'outer', irm: 'DNS' }]);
  });
});

test('[R11] a list with times alone keeps where they were skated; another time is a new line', () => {
  const entry = 'kok-femke-ned' as EntryId;
  const best = { lengthM: 1000, gender: 'women', holder: 'Femke Kok', noc: 'NED', entry } as const;
  const skated = { day: '2025-12-05', venue: 'Heerenveen', source: 'isu.org' };
  const taking = (sb: string, records: readonly RecordLine[]) => {
    const list = readStartList(`pair,lane,surname,given name,noc,pb,sb\n1,I,Kok,Femke,NED,1:12.36,${sb}`);
    const taken = startListCommands(list, { ...target, records });
    return taken.ok ? taken.value : [];
  };
  const known = given(
    ...SETUP.filter(({ kind }) => kind === 'OpenCompetition' || kind === 'OpenDistance'),
    ...taking('1:12.59', []),
    {
      kind: 'LoadRecordBook',
      records: [
        { scope: 'PB', ...best, timeMs: 72_365, ...skated },
        { scope: 'SB', ...best, timeMs: 72_590, ...skated },
      ],
    },
  );
  const again = taking('1:12.50', loadedBook(known.state));
  const { state } = again.reduce<Story>((story, command) => story.and(command), known);
  expect(bestsOf(state, 1, entry)).toMatchObject({
    pb: { timeMs: 72_365, ...skated },
    sb: { timeMs: 72_500, day: null, venue: null, source: null },
  });
});

test('a file with an error is not taken over; its warnings are not the reason', () => {
  const taken = startListCommands(readStartList('pair,lane,surname,shoe\n1,I,Kok,38\n1,X,Bowe,39'), target);
  expect(taken.ok ? [] : taken.problem.map(({ code }) => code)).toEqual(['badLane']);
});

describe('the id of a skater', () => {
  test.each([
    ['Kok', 'Femke', 'NED', 'kok-femke-ned'],
    ['Sáblíková', 'Martina', 'CZE', 'sablikova-martina-cze'],
    ['Sørensen', null, null, 'sorensen'],
    ['高木', '美帆', 'JPN', '高木-美帆-jpn'],
  ])('%s, %s, %s is %4$s', (familyName, givenName, noc, id) => {
    expect(entryIdOf({ id: null, familyName, givenName, noc })).toBe(id);
  });

  test('is the one the file gives', () => {
    expect(entryIdOf({ id: 'kok', familyName: 'Kok', givenName: null, noc: null })).toBe('kok');
  });

  test('is never longer than the log takes, and still tells long names apart', () => {
    const long = (end: string) => entryIdOf({ id: null, familyName: 'x'.repeat(60), givenName: `y${end}`, noc: 'NED' });
    expect(long('a').length).toBeLessThanOrEqual(64);
    expect(long('a')).not.toBe(long('b'));
  });
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '' && text.length <= 60);
const time = fc.option(fc.integer({ min: 1, max: 3_600_000 }).map(millis), { nil: null });
const row = fc.record<StartListValues>({
  id: fc.option(fc.stringMatching(/^[a-z][a-z0-9]{3,12}$/), { nil: null }),
  pair: fc.integer({ min: 1, max: 99 }),
  wave: fc.constantFrom(1, 2),
  lane: fc.constantFrom('inner', 'outer'),
  familyName: name,
  givenName: fc.option(name, { nil: null }),
  noc: fc.option(fc.constantFrom(...nationCodes()), { nil: null }),
  bib: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null }),
  pbMs: time,
  sbMs: time,
  status: fc.constantFrom(null, 'DNF', 'DQ', 'DNS', 'WDR'),
});
const list = fc
  .uniqueArray(row, { minLength: 1, maxLength: 20, selector: ({ pair, wave, lane }) => `${pair}/${wave}/${lane}` })
  .map((rows) => [...new Map(rows.map((one) => [entryIdOf(one), one])).values()]);

test('what is written reads back as it was, seed 20260215', () => {
  fc.assert(
    fc.property(list, (rows) => {
      const read = readStartList(startListCsv(rows));
      expect(read.rows.map(({ values }) => values)).toEqual(rows);
      expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(startListCsv(read.rows.map(({ values }) => must(values, 'a row that reads back')))).toBe(
        startListCsv(rows),
      );
    }),
    { seed: 20_260_215, numRuns: 200 },
  );
});

test('every skater of a list that is taken over has an id of their own, seed 20260216', () => {
  fc.assert(
    fc.property(list, (rows) => {
      const taken = startListCommands(readStartList(startListCsv(rows)), target);
      const [registered] = taken.ok ? taken.value : [];
      const ids = registered?.kind === 'RegisterEntries' ? registered.entries.map(({ entry }) => entry) : [];
      expect(new Set(ids).size).toBe(rows.length);
    }),
    { seed: 20_260_216 },
  );
});

test('a cell with separators, quotes or a line ending is quoted (RFC 4180)', () => {
  const text = startListCsv([
    { ...must(readStartList(FILE).rows[0]?.values, 'the first row'), familyName: 'Kok, "F"' },
  ]);
  expect(text).toBe(
    'pair,wave,lane,family name,given name,noc,bib,pb,sb,status,id\r\n1,1,inner,"Kok, ""F""",Femke,NED,1,1:12.360,1:12.590,,\r\n',
  );
});
