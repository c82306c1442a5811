/** The record line through a competition: it moves finish by finish, and back when a result falls. */
import { describe, expect, test } from 'vitest';
import { generalRecords } from '#shared/project/recordBook.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { flags, flagText, lineOf } from '../../support/read.ts';

const STEPS = [
  { id: 'jackson', time: '1:15.00', flag: null, line: 73_190, what: 'slower is nothing' },
  { id: 'kok', time: '1:12.59', flag: 'OR kok pending', line: 72_590, what: 'faster is a record, and the line moves' },
  { id: 'late', time: '1:12.60', flag: null, line: 72_590, what: 'under the old line is no record any more' },
  { id: 'equal', time: '1:12.59', flag: 'OR= equal pending', line: 72_590, what: 'equal is equalled, the line stays' },
  { id: 'leerdam', time: '1:12.31', flag: 'OR leerdam pending', line: 72_310, what: 'faster again' },
];

const before = aCompetition()
  .withDistance(1000, 'women', oneByOne(...STEPS.map(({ id }) => id)))
  .withRecord('OR', '1:13.19', { holder: 'Miho Takagi', day: '2022-02-17', venue: 'Beijing' });

function after(count: number): Story {
  return STEPS.slice(0, count).reduce((told, { id, time }, index) => told.runs(index + 1, { [id]: time }), before);
}

const all = after(STEPS.length);

describe('[R1] a finish is judged against the line as it stands at its moment', () => {
  test.each(STEPS.map((step, index) => ({ ...step, count: index + 1 })))(
    '$time: $what',
    ({ count, id, flag, line }) => {
      const { state } = after(count);
      expect(lineOf(state, 'OR')).toBe(line);
      expect(flags(state).find((text) => text.includes(` ${id} `)) ?? null).toBe(flag);
    },
  );

  test('before the first finish the line is the one that was loaded', () => {
    expect(lineOf(before.state, 'OR')).toBe(73_190);
    expect(flags(before.state)).toEqual([]);
  });

  test('[R5] what was beaten stays true and is superseded, the equalled mark as well', () => {
    expect(flags(all.state)).toEqual([
      'OR kok pending superseded',
      'OR= equal pending superseded',
      'OR leerdam pending',
    ]);
  });

  test('both lines are kept: before the competition and now', () => {
    const [record] = generalRecords(all.state, 1);
    expect(record?.before).toMatchObject({ timeMs: 73_190, holder: 'Miho Takagi', venue: 'Beijing', race: null });
    expect(record?.now).toMatchObject({
      timeMs: 72_310,
      holder: 'Leerdam',
      entry: 'leerdam',
      day: '2026-02-09',
      venue: 'Milano',
      race: all.place('leerdam'),
    });
  });
});

describe('[R8] when the record holder is disqualified', () => {
  const marked = all.marks('leerdam', 'DQ');

  test('the line returns to what it was', () => {
    expect(lineOf(marked.state, 'OR')).toBe(72_590);
    expect(flags(marked.state)).toEqual(['OR kok pending', 'OR= equal pending']);
  });

  test('the flag stays visible as withdrawn, with the fact that took it', () => {
    const [withdrawn, ...others] = withdrawnFlags(marked.state);
    expect(others).toEqual([]);
    expect(withdrawn).toMatchObject({ by: marked.seq, at: marked.facts.at(-1)?.at });
    expect(withdrawn === undefined ? null : flagText(withdrawn.flag)).toBe('OR leerdam withdrawn');
  });

  test('and all is as before when the mark is lifted or undone', () => {
    for (const undone of [marked.lifts('leerdam'), marked.retracts(marked.seq)]) {
      expect(lineOf(undone.state, 'OR')).toBe(72_310);
      expect(flags(undone.state)).toEqual(flags(all.state));
      expect(withdrawnFlags(undone.state)).toEqual([]);
    }
  });

  test('who was under the old line only may become the record', () => {
    const both = marked.marks('kok', 'DQ').marks('equal', 'DQ');
    expect(flags(both.state)).toEqual(['OR late pending']);
    expect(lineOf(both.state, 'OR')).toBe(72_600);
  });
});

describe('[R1] equality is judged in shown hundredths', () => {
  test.each([
    { line: '1:12.598', time: '1:12.591', flag: ['OR= kok pending'], now: 72_598 },
    { line: '1:12.591', time: '1:12.598', flag: ['OR= kok pending'], now: 72_591 },
    { line: '1:12.590', time: '1:12.589', flag: ['OR kok pending'], now: 72_589 },
    { line: '1:12.599', time: '1:12.600', flag: [], now: 72_599 },
  ])('$time against $line', ({ line, time, flag, now }) => {
    const { state } = aCompetition()
      .withDistance(1000, 'women', oneByOne('kok'))
      .withRecord('OR', line)
      .runs(1, { kok: time });
    expect(flags(state)).toEqual(flag);
    expect(lineOf(state, 'OR')).toBe(now);
  });
});

describe('[R1] both of a pair under the record', () => {
  const pair = aCompetition()
    .withDistance(500, 'men', [aPair(1, inner('stolz'), outer('mate'))])
    .withRecord('OR', '34.32')
    .starts(1);

  test('500 m: 33.77 moves the line, the mate at 33.88 is under the old one only', () => {
    const story = pair.finishes('stolz', '33.77').finishes('mate', '33.88');
    expect(flags(story.state)).toEqual(['OR stolz pending']);
    expect(lineOf(story.state, 'OR')).toBe(33_770);
  });

  test('[P3] also when the slower finish is reported first', () => {
    const slowerFirst = pair.finishes('mate', '33.88');
    expect(flags(slowerFirst.state)).toEqual(['OR mate pending']);
    expect(flags(slowerFirst.finishes('stolz', '33.77').state)).toEqual(['OR stolz pending']);
  });

  test('[R3] in a dead heat both hold it', () => {
    const { state } = pair.finishes('stolz', '33.77').finishes('mate', '33.77');
    expect(flags(state)).toEqual(['OR stolz pending', 'OR mate pending']);
    expect(lineOf(state, 'OR')).toBe(33_770);
    expect(generalRecords(state, 1).map(({ now }) => now.entry)).toEqual(['stolz']);
  });
});

describe('[R5] an equalled mark', () => {
  test('is not superseded by the record it equalled, whatever the thousandths', () => {
    const { state } = aCompetition()
      .withDistance(1000, 'women', oneByOne('kok', 'equal'))
      .withRecord('OR', '1:13.19')
      .runs(1, { kok: '1:12.591' })
      .runs(2, { equal: '1:12.598' });
    expect(flags(state)).toEqual(['OR kok pending', 'OR= equal pending']);
  });
});

describe('[R1] one line over two distances of the same length', () => {
  const divisions = (first: string, second: string) => {
    const a = aCompetition({ venue: 'Heerenveen' })
      .withDistance(10_000, 'men', oneByOne('a1'), 'Division A')
      .withRecord('TR', '12:32.00', { venue: 'Heerenveen' });
    const b = a.withDistance(10_000, 'men', oneByOne('b1'), 'Division B');
    const run = (told: Story, id: string) =>
      id === 'a1'
        ? told.tells({ kind: 'PairStarted', distance: 1, pair: 1, wave: 1, startedAt: told.facts[0]?.at ?? never() })
        : told.starts(1);
    return [first, second].reduce((told, id) => run(told, id).finishes(id, id === 'a1' ? '12:29.63' : '12:28.05'), b);
  };

  test('Heerenveen 2025: the A list first, then the faster B list', () => {
    expect(flags(divisions('a1', 'b1').state)).toEqual(['TR a1 pending superseded', 'TR b1 pending']);
  });

  test('the B list first leaves the A list no record', () => {
    const { state } = divisions('b1', 'a1');
    expect(flags(state)).toEqual(['TR b1 pending']);
    expect([lineOf(state, 'TR', 1), lineOf(state, 'TR', 2)]).toEqual([748_050, 748_050]);
  });
});

function never(): never {
  throw new Error('A story has a first fact');
}
