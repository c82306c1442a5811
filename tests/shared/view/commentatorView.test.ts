/** The commentator's page as a whole: which pair it is about, and what stands beside it (rules K3, R5, R8–R10, S4). */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { factsOf } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import { commentatorView, type CommentatorPairView } from '#shared/view/commentatorView.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';

interface Told {
  readonly state: CompetitionState;
}

function shown({ state }: Told): CommentatorPairView {
  return must(commentatorView(state, 'en').pair, 'a pair');
}

function names({ skaters }: CommentatorPairView): readonly string[] {
  return skaters.map(({ skater }) => skater.surname);
}

const opened = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('a'), outer('b')),
  aPair(2, inner('c'), outer('d')),
  aPair(3, inner('e')),
]);
const skated = opened.starts(1).skates('a', '18.00', '45.00', '1:15.00').skates('b', '18.10', '45.50', '1:16.00');

describe('which pair', () => {
  test('none before there is a competition', () => {
    expect(commentatorView(EMPTY_STATE, 'en').pair).toBeNull();
  });

  test('the first one before the first call, without clock or leader', () => {
    expect(shown(opened)).toMatchObject({
      heading: { pair: 1, pairs: 3 },
      clock: null,
      standings: [],
      targets: { columns: [] },
    });
  });

  test('the one on the ice until it is confirmed, then the next to start', () => {
    expect(names(shown(skated))).toEqual(['A', 'B']);
    expect(shown(skated)).toMatchObject({ phase: 'finished', certainty: 'provisional' });
    expect(names(shown(skated.confirms(1)))).toEqual(['C', 'D']);
  });

  test('the last one at the end, and the first of the next distance once this one is official', () => {
    const end = skated
      .confirms(1)
      .runs(2, { c: '1:17.00', d: '1:18.00' })
      .confirms(2)
      .runs(3, { e: '1:19.00' })
      .confirms(3);
    expect(names(shown(end))).toEqual(['E']);
    expect(shown(end).coming).toEqual([]);
    const next = end.isMadeOfficial().withDistance(500, 'women', oneByOne('b', 'a'));
    expect(shown(next).heading).toMatchObject({ length: '500', pair: 1 });
  });
});

describe('beside it', () => {
  test('[S4] an empty lane is named', () => {
    const alone = skated.confirms(1).runs(2, { c: '1:17.00', d: '1:18.00' }).confirms(2);
    expect(shown(alone)).toMatchObject({ isLastPair: true, emptyLanes: [{ lane: 'outer' }] });
  });

  test('stand the next two pairs', () => {
    expect(shown(skated).coming.map(({ pair, starters }) => [pair, starters.length])).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  test('in Milano the break of the ice is told with the pair that comes after it', () => {
    const { coming } = shown({ state: milanoAfterPair(6) });
    expect(coming.map(({ pair, breakMinutes }) => [pair, breakMinutes])).toEqual([
      [8, null],
      [9, 20],
    ]);
  });

  test('during that break it is said when the pair after it starts, and before the first pair when the distance does', () => {
    const rest = milanoAfterPair(8);
    const confirmed = must(
      factsOf(rest).findLast(({ fact }) => fact.kind === 'PairConfirmed'),
      'the end of pair 8',
    );
    expect(shown({ state: rest })).toMatchObject({ heading: { pair: 9 }, startsAt: confirmed.at + 20 * 60_000 });
    expect(shown({ state: milanoAfterPair(9) }).startsAt).toBeNull();
    expect(shown(opened).startsAt).toBeNull();
  });

  test('[K3] the first ten with their gap, and whoever of the pair stands behind them', () => {
    const ids = 'abcdefghijkl'.split('');
    const field = aCompetition().withDistance(500, 'men', oneByOne(...ids));
    const times = ids.reduce((story, id, index) => story.runs(index + 1, { [id]: `${35 + index}.00` }), field);
    const { standings, ranked } = shown(times);
    expect(standings.map(({ rank }) => rank)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '12']);
    expect(standings.at(-1)).toMatchObject({ gap: { text: '+11.00' }, armband: 'white' });
    expect(ranked).toBe(12);
  });

  test('[R5] [R9] the records of Milano: Leerdam holds, Kok is superseded, both not yet released', () => {
    const { records } = shown({ state: milanoAfterPair(15) });
    expect(
      records.claims.map(({ skater, time, isSuperseded, release }) => [skater.surname, time, isSuperseded, release]),
    ).toEqual([
      ['LEERDAM', '1:12.31', false, 'waiting'],
      ['KOK', '1:12.59', true, 'waiting'],
    ]);
    expect(records.lines.find(({ scope }) => scope === 'OR')).toMatchObject({
      before: { time: '1:13.19', holder: 'Miho Takagi', place: 'Beijing', day: '2022-02-17' },
      after: { time: '1:12.31', holder: 'Jutta Leerdam' },
    });
  });

  test('[R8] a record that was taken back stays on the list as withdrawn', () => {
    const lost = opened.withRecord('OR', '1:15.50').starts(1).finishes('a', '1:15.00').confirms(1).refuses('a', 'OR');
    expect(shown(lost).records.claims).toMatchObject([{ state: 'withdrawn', badge: { look: 'withdrawn' } }]);
  });
});

describe('what a skater brings along', () => {
  const second = skated
    .confirms(1)
    .marks('d', 'DNS')
    .withDistance(500, 'women', [aPair(1, inner('a'), outer('d')), aPair(2, inner('b'))])
    .withRecord('PB', '38.00', { entry: 'a' as EntryId, venue: 'Calgary', day: '2024-01-27' });

  test('[R10] is the best with its place and year, as it stood before the race', () => {
    const [first] = shown(second.starts(1).finishes('a', '37.90')).skaters;
    expect(first).toMatchObject({ pb: { time: '38.00', place: 'Calgary 2024' }, row: { badges: [{ scope: 'PB' }] } });
  });

  test('[I4] [K7] is, beside the time, a fall or the run that is skated again', () => {
    const fell = skated.remarks('a', 'F', 'in the second bend');
    expect(shown(fell).skaters[0]?.remarks).toEqual([{ remark: 'F', note: 'in the second bend' }]);
    const again = skated.confirms(1).reskates('b', 4).calls(4);
    expect(shown(again).skaters).toMatchObject([{ skater: { surname: 'B' }, reskateOf: 1 }]);
  });

  test('[I5] is rank and time at the other distances, or the mark', () => {
    const [a, d] = shown(second.calls(1)).skaters;
    expect(a?.others).toMatchObject([{ title: { length: '1000' }, rank: '1', time: { text: '1:15.00' }, irm: null }]);
    expect(d?.others).toMatchObject([{ rank: null, time: null, irm: { code: 'DNS' } }]);
  });
});
