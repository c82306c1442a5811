/** Replacement: undo and the right thing in its place, in one step or not at all. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '#shared/facts/fact.ts';
import { competition, distance, entries } from '#shared/project/programme.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { given, NOW, type InputOf, type Step, type Story } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  official,
  openCompetition,
  openDistance,
  published,
  publishStartList,
  raceAt,
  reading,
  recorded,
  registerEntries,
  slot,
  start,
  started,
} from './scenario.ts';

type By = InputOf<'ReplaceFact'>['by'];

const replace =
  (kind: FactKind, by: By, back = 0): Step<InputOf<'ReplaceFact'>> =>
  (story) => ({ kind: 'ReplaceFact', target: story.seqOf(kind, back), by });

const passage = (story: Story, lane: 0 | 1, pointM: number) =>
  pairTrace(story.state, 1, 1)?.races[lane]?.passages.find((each) => each.pointM === pointM);

describe('ReplaceFact', () => {
  const slip = [...started, reading(1, 'inner', 200, 18_720), reading(1, 'outer', 200, 17_430)];

  it('[C4] retracts the target and puts the new fact in its place, in one step', () => {
    const { decision } = given(...slip).when(replace('ReadingRecorded', reading(1, 'inner', 200, 17_720), 1));
    expect(decision.facts).toEqual([
      { fact: { kind: 'FactRetracted', target: 9 } },
      { fact: recorded(1, 'inner', 200, 17_720), replaces: 9 },
    ]);
  });

  it('[C4] a corrected reading counts as having happened then', () => {
    const before = given(...slip);
    const after = before.and(replace('ReadingRecorded', reading(1, 'inner', 200, 17_720), 1));
    expect(passage(after, 0, 200)).toMatchObject({ elapsedMs: 17_720, readings: [{ elapsedMs: 17_720 }] });
    expect(passage(after, 0, 200)?.moment.start).toBe(passage(before, 0, 200)?.moment.start);
    expect(passage(after, 1, 200)).toEqual(passage(before, 1, 200));
  });

  it('[C4] a start put right afterwards keeps its place, and what was timed since', () => {
    const earlier = { ...start(1), startedAt: NOW - 1000 };
    const after = given(...finished, call(2), start(2)).and(replace('PairStarted', earlier, 1));
    expect(pairTrace(after.state, 1, 1)).toMatchObject({ phase: 'finished', onIceOrder: 8 });
    expect(pairTrace(after.state, 1, 1)?.starts.get(1)).toBe(NOW - 1000);
    expect(passage(after, 0, 1000)?.elapsedMs).toBe(74_550);
  });

  it('a reading may give way to the same reading in the other lane', () => {
    const by = reading(1, 'inner', 200, 17_430);
    given(...started, reading(1, 'outer', 200, 17_430))
      .when(replace('ReadingRecorded', by))
      .gives({ kind: 'FactRetracted', target: 9 }, recorded(1, 'inner', 200, 17_430));
  });

  it('a fact may give way to one of another kind', () => {
    given(...started, { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DNF' })
      .when(replace('IrmGiven', { kind: 'AddRemark', ...raceAt(1, 'inner'), remark: 'F', note: null }))
      .gives(
        { kind: 'FactRetracted', target: 9 },
        { kind: 'RemarkAdded', ...raceAt(1, 'inner'), remark: 'F', note: null },
      );
  });

  it('[S2] every fact of the new command stands in the old place', () => {
    const falseStart: InputOf<'GiveFalseStart'> = { kind: 'GiveFalseStart', distance: 1, pair: 1, wave: 1, lane: null };
    const { decision } = given(...started, falseStart, start(1), falseStart).when(
      replace('FalseStartGiven', { ...falseStart, lane: 'outer' }),
    );
    expect(decision.facts.map(({ fact, replaces }) => [fact.kind, replaces])).toEqual([
      ['FactRetracted', undefined],
      ['FalseStartGiven', 11],
      ['IrmGiven', 11],
    ]);
  });

  it('keeps the warnings and the evidence of the new command', () => {
    const by = { ...reading(1, 'inner', 200, 17_720, 'official'), raw: 'sheet 4' };
    const answer = given(...finished, confirm(1)).when(replace('ReadingRecorded', by, 5));
    answer.warns(/Pair 1 is confirmed; its result changes/);
    expect(answer.decision.facts[1]?.evidence?.raw).toBe('sheet 4');
  });

  it('the guard does not compare with what is replaced', () => {
    given(...started, { ...reading(1, 'inner', 600, 34_970), acknowledge: true })
      .when(replace('ReadingRecorded', reading(1, 'inner', 200, 17_720)))
      .gives({ kind: 'FactRetracted', target: 9 }, recorded(1, 'inner', 200, 17_720));
  });
});

describe('a replacement that is refused', () => {
  it('changes nothing when the new command is refused: not even the retraction is made', () => {
    given(...started, reading(1, 'inner', 200, 18_720))
      .when(replace('ReadingRecorded', reading(1, 'inner', 200, 7231)))
      .refuses('Implausible', /7\.23 at 200 m is faster/, /^Between 16\.70 and 23\.00/);
    given(...published, call(1))
      .when(replace('PairCalled', call(9)))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
  });

  it('needs a fact that holds and is no correction', () => {
    const by = reading(1, 'inner', 200, 17_720);
    const undone = [
      ...started,
      reading(1, 'inner', 200, 18_720),
      (story: Story) => ({ kind: 'RetractFact', target: story.seqOf('ReadingRecorded') }) as const,
    ];
    given(...started)
      .when({ kind: 'ReplaceFact', target: 99, by })
      .refuses('UnknownTarget', /There is no fact 99/, /number of a fact in the log/);
    given(...undone)
      .when(replace('ReadingRecorded', by))
      .refuses('AlreadyDone', /Fact 9 is retracted already/, /Restore it/);
    given(...undone)
      .when(replace('FactRetracted', by))
      .refuses('UnknownTarget', /Fact 10 is a correction itself/, /the fact that it names/);
  });

  it('is refused for what stands in an official distance, except for that word itself', () => {
    const by = reading(1, 'inner', 200, 17_719);
    given(...official)
      .when(replace('ReadingRecorded', by))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract that it/);
    given(...official)
      .when(replace('DistanceMadeOfficial', by))
      .gives(
        { kind: 'FactRetracted', target: given(...official).seqOf('DistanceMadeOfficial') },
        recorded(1, 'inner', 200, 17_719),
      );
  });
});

describe('replacing what carries others', () => {
  const listed = [openCompetition, openDistance(1, 1000, 'women'), registerEntries, publishStartList] as const;

  it('one of its own kind may take its place: a competition', () => {
    const after = given(...listed).and(replace('CompetitionOpened', { ...openCompetition, name: 'Winter Games 2026' }));
    expect(competition(after.state)?.name).toBe('Winter Games 2026');
  });

  it('one of its own kind may take its place: a distance', () => {
    const after = given(...listed).and(replace('DistanceOpened', openDistance(1, 1500, 'women')));
    expect(distance(after.state, 1)?.lengthM).toBe(1500);
    expect(pairTrace(after.state, 1, 1)?.races).toHaveLength(2);
  });

  it('one of its own kind may take its place: a start list, even under way', () => {
    const by = { ...publishStartList, slots: [slot(1, 'inner', 'smeding'), slot(1, 'outer', 'kok')], iceBreaks: [] };
    const after = given(...listed, call(1), start(1), reading(1, 'inner', 200, 17_720)).and(
      replace('StartListPublished', by),
    );
    expect(pairTrace(after.state, 1, 1)?.races[0]).toMatchObject({
      entry: 'smeding',
      passages: [{ elapsedMs: 17_720 }],
    });
  });

  it('one of its own kind may take its place: entries', () => {
    const by = { ...registerEntries, entries: registerEntries.entries.map((entry) => ({ ...entry, givenName: 'X' })) };
    const after = given(...listed).and(replace('EntriesRegistered', by));
    expect([...entries(after.state).values()].map(({ givenName }) => givenName)).toContain('X');
    expect(entries(after.state).size).toBe(10);
  });

  it('entries that leave out a listed skater may not', () => {
    const by = { ...registerEntries, entries: registerEntries.entries.slice(1) };
    given(...listed)
      .when(replace('EntriesRegistered', by))
      .refuses('WrongPhase', /^That fact carries a start list$/, /again under the same ids/);
  });

  it('a distance or list of another number may not: it would leave the pairs behind', () => {
    given(...listed)
      .when(replace('DistanceOpened', openDistance(2, 1000, 'women')))
      .refuses('WrongPhase', /^That fact carries a start list$/, /Retract the start list first/);
    given(...listed, openDistance(2, 1500, 'women'), call(1))
      .when(replace('StartListPublished', { ...publishStartList, distance: 2 }))
      .refuses('WrongPhase', /^That fact carries called pairs$/, /Substitute, withdraw or swap/);
  });

  it('one of another kind may not', () => {
    given(...listed)
      .when(replace('CompetitionOpened', call(1)))
      .refuses('WrongPhase', /^That fact carries distances$/, /Open it anew in a new log/);
    given(...listed, call(1))
      .when(replace('StartListPublished', openDistance(2, 1000, 'women')))
      .refuses('WrongPhase', /^That fact carries called pairs$/, /Substitute, withdraw or swap/);
  });
});
