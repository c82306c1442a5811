/** The read documents in the cases that one race of Milano does not have: ties, marks, re-skates, empty lanes, quartets. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import { competitionDocument, competitionDocumentOf } from '#shared/view/competitionDocument.ts';
import { distanceDocument, distanceDocumentOf } from '#shared/view/distanceDocument.ts';
import { liveDocument, liveDocumentOf } from '#shared/view/liveDocument.ts';
import { recordsDocument, recordsDocumentOf } from '#shared/view/recordsDocument.ts';
import { standingsDocument, standingsDocumentOf } from '#shared/view/standingsDocument.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';

/** Every document of a state, each as its own schema reads it: a field too many or too few shows. */
function documentsOf(state: CompetitionState) {
  const documents = {
    competition: competitionDocumentOf(state),
    distance: distanceDocumentOf(state, 1),
    standings: standingsDocumentOf(state, 1),
    live: liveDocumentOf(state),
    records: recordsDocumentOf(state),
  };
  expect(v.parse(competitionDocument, documents.competition)).toEqual(documents.competition);
  expect(v.parse(v.nullable(distanceDocument), documents.distance)).toEqual(documents.distance);
  expect(v.parse(v.nullable(standingsDocument), documents.standings)).toEqual(documents.standings);
  expect(v.parse(liveDocument, documents.live)).toEqual(documents.live);
  expect(v.parse(recordsDocument, documents.records)).toEqual(documents.records);
  return documents;
}

const fourAlone = aCompetition().withDistance(500, 'women', oneByOne('a', 'b', 'c', 'd'));

describe('before anything has happened', () => {
  it('there is a document of everything, and no distance', () => {
    expect(documentsOf(EMPTY_STATE)).toEqual({
      competition: { seq: 0, competition: null, timingRules: expect.anything() as object, distances: [] },
      distance: null,
      standings: null,
      live: { seq: 0, distance: null, pair: null, lapsToGo: null, leader: null, next: null },
      records: { seq: 0, distances: [] },
    });
  });

  it('[K4] a start list has no standings yet, and its first pair is next', () => {
    const { standings, live, distance } = documentsOf(fourAlone.state);
    expect(standings?.rows).toEqual([]);
    expect(live).toMatchObject({ pair: null, next: { pair: 1, phase: 'scheduled' } });
    expect(distance?.pairs.map(({ races }) => races.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('the standings document', () => {
  it('[T6] shows the thousandth on every time that shares its hundredth, and on no other', () => {
    const story = fourAlone.runs(1, { a: '38.877' }).runs(2, { b: '38.872' }).runs(3, { c: '38.900' });
    const { standings, distance } = documentsOf(story.state);
    expect(standings?.rows.map(({ rank, time }) => [rank, time?.text])).toEqual([
      [1, '38.87(2)'],
      [2, '38.87(7)'],
      [3, '38.90'],
    ]);
    expect(distance?.pairs[0]?.races[0]?.finish).toEqual({ ms: 38_877, text: '38.87(7)' });
  });

  it('[I1] keeps the time of a disqualified skater beside the mark, without rank', () => {
    const story = fourAlone.runs(1, { a: '38.00' }).runs(2, { b: '39.00' }).marks('a', 'DQ', { reason: 'T08' });
    expect(documentsOf(story.state).standings?.rows).toMatchObject([
      { rank: 1, skater: { familyName: 'B' } },
      { rank: null, irm: { code: 'DQ', reason: 'T08' }, time: { text: '38.00' }, behind: null },
    ]);
  });

  it('[K2] shares a rank and says so', () => {
    const story = fourAlone.runs(1, { a: '38.123' }).runs(2, { b: '38.123' });
    const rows = documentsOf(story.state).standings?.rows ?? [];
    expect(rows.map(({ rank, isRankShared }) => [rank, isRankShared])).toEqual([
      [1, true],
      [1, true],
    ]);
  });
});

describe('the distance document', () => {
  it('[K7] tells which run a re-skate repeats, and ranks only the run that counts', () => {
    const story = fourAlone.runs(1, { a: '39.00' }).reskates('a', 5).runs(5, { a: '38.50' });
    const races = documentsOf(story.state).distance?.pairs.flatMap((pair) => pair.races) ?? [];
    expect(races[0]).toMatchObject({ finish: { text: '39.00' }, rank: null, reskateOf: null });
    expect(races.at(-1)).toMatchObject({ finish: { text: '38.50' }, rank: 1, reskateOf: { distance: 1, pair: 1 } });
  });

  it('[S4] names who left the start list, and has no run for the empty lane', () => {
    const story = aCompetition()
      .withDistance(500, 'men', [aPair(1, inner('a'), outer('b'))])
      .withdraws('b');
    const { distance, standings } = documentsOf(story.state);
    expect(distance?.pairs[0]).toMatchObject({ withdrawn: [{ lane: 'outer', skater: { familyName: 'B' } }] });
    expect(distance?.pairs[0]?.races).toHaveLength(1);
    expect(standings?.rows).toMatchObject([{ irm: { code: 'WDR' }, time: null }]);
  });

  it('keeps a quartet apart by wave, with a gun and armbands for each', () => {
    const pair = aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }));
    const story = aCompetition().withDistance(3000, 'women', [pair]).starts(1).starts(1, { wave: 2 });
    const [quartet] = documentsOf(story.state).distance?.pairs ?? [];
    expect(quartet?.starts.map(({ wave }) => wave)).toEqual([1, 2]);
    expect(quartet?.races.map(({ wave, armband }) => [wave, armband])).toEqual([
      [1, 'white'],
      [1, 'red'],
      [2, 'yellow'],
      [2, 'blue'],
    ]);
  });

  it('[L1] has no lap where the point before was missed', () => {
    const story = aCompetition().withDistance(1000, 'men', oneByOne('a')).starts(1).skates('a', '16.50', '', '1:08.00');
    const passages = documentsOf(story.state).distance?.pairs[0]?.races[0]?.passages ?? [];
    expect(passages.map(({ pointM, lap }) => [pointM, lap?.text ?? null])).toEqual([
      [200, '16.50'],
      [1000, null],
    ]);
  });
});

describe('the live document', () => {
  it('counts the laps of whoever has the fewest left', () => {
    const story = aCompetition()
      .withDistance(1000, 'men', [aPair(1, inner('a'), outer('b'))])
      .starts(1);
    const laps = (state: CompetitionState) => documentsOf(state).live.lapsToGo;
    expect(laps(story.state)).toBe(2.5);
    expect(laps(story.passes('a', 200, '16.50').state)).toBe(2);
    expect(laps(story.skates('a', '16.50', '42.00').state)).toBe(1);
  });
});

describe('the records document', () => {
  it('[R8] keeps a claim that a disqualification took away, and names the fact that did', () => {
    const story = fourAlone.withRecord('WR', '36.36').runs(1, { a: '36.30' }).marks('a', 'DQ');
    expect(documentsOf(story.state).records.distances[0]).toMatchObject({
      records: [{ before: { time: { text: '36.36' } }, now: { time: { text: '36.36' } } }],
      claims: [{ scope: 'WR', state: 'withdrawn', time: { text: '36.30' }, withdrawnBy: story.last('IrmGiven') }],
    });
  });

  it('[R8] tells a claim that an official refused once', () => {
    const story = fourAlone.withRecord('WR', '36.36').runs(1, { a: '36.30' }).refuses('a', 'WR');
    const claims = documentsOf(story.state).records.distances[0]?.claims ?? [];
    expect(claims.map(({ state, withdrawnBy }) => [state, withdrawnBy])).toEqual([
      ['withdrawn', story.last('RecordRefused')],
    ]);
  });
});
