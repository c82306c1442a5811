/** What others stand on cannot be pulled away from under them, and nobody comes to stand in two places. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '#shared/facts/fact.ts';
import { given, type InputOf, type Step } from '../../support/given.ts';
import {
  call,
  finished,
  openCompetition,
  openDistance,
  published,
  publishStartList,
  raceAt,
  registerEntries,
} from './scenario.ts';

const retract =
  (kind: FactKind): Step<InputOf<'RetractFact'>> =>
  (story) => ({ kind: 'RetractFact', target: story.seqOf(kind) });

describe('a fact that carries others', () => {
  const entries = [openCompetition, openDistance(1, 1000, 'women'), registerEntries] as const;
  const listed = [...entries, publishStartList] as const;

  it('a competition carries its distances', () => {
    given(...entries)
      .when(retract('CompetitionOpened'))
      .refuses('WrongPhase', /^That fact carries distances$/, /Open it anew in a new log/);
    expect(given(openCompetition).when(retract('CompetitionOpened')).decision.facts).toHaveLength(1);
  });

  it('a distance carries its start list', () => {
    given(...listed)
      .when(retract('DistanceOpened'))
      .refuses('WrongPhase', /^That fact carries a start list$/, /Retract the start list first/);
    expect(given(...listed, retract('StartListPublished')).when(retract('DistanceOpened')).decision.facts).toHaveLength(
      1,
    );
  });

  it('a start list carries pairs that were called', () => {
    given(...listed, call(2))
      .when(retract('StartListPublished'))
      .refuses('WrongPhase', /^That fact carries called pairs$/, /Substitute, withdraw or swap single skaters/);
    expect(given(...listed).when(retract('StartListPublished')).decision.facts).toHaveLength(1);
  });

  it('a start list carries what was decided about its lanes: that would fall on the next list', () => {
    given(...listed, { kind: 'WithdrawSkater', ...raceAt(2, 'inner') })
      .when(retract('StartListPublished'))
      .refuses('WrongPhase', /^That fact carries SkaterWithdrawn \(5\)$/, /Retract that first/);
  });

  it('entries carry the start list they stand in', () => {
    given(...listed)
      .when(retract('EntriesRegistered'))
      .refuses(
        'WrongPhase',
        /^That fact carries a start list$/,
        /Register the corrected entries again under the same ids/,
      );
    expect(given(...entries).when(retract('EntriesRegistered')).decision.facts).toHaveLength(1);
  });

  it('entries carry a substitute, too', () => {
    const han = { entry: 'han', familyName: 'Han', givenName: 'Mei', noc: 'CHN', bib: null };
    given(
      ...listed,
      { kind: 'RegisterEntries', entries: [han] },
      { kind: 'SubstituteSkater', ...raceAt(1, 'inner'), entry: 'han' },
    )
      .when(retract('EntriesRegistered'))
      .refuses('WrongPhase', /^That fact carries a start list$/, /again under the same ids/);
  });

  it('entries stated twice carry nothing: the first statement still holds', () => {
    expect(given(...listed, registerEntries).when(retract('EntriesRegistered')).decision.facts).toHaveLength(1);
  });
});

describe('a skater who stands elsewhere meanwhile', () => {
  const moved = [
    ...published,
    { kind: 'WithdrawSkater', ...raceAt(3, 'inner') },
    { kind: 'SubstituteSkater', ...raceAt(2, 'inner'), entry: 'jackson' },
  ] satisfies Step[];

  it('does not come back by an undo', () => {
    given(...moved)
      .when(retract('SkaterWithdrawn'))
      .refuses(
        'WrongPhase',
        /^"jackson" would start in pair 2 and pair 3$/,
        /Take the skater out of one of them first/,
      );
  });

  it('does not come back by a redo', () => {
    given(...moved, retract('SkaterSubstituted'), retract('SkaterWithdrawn'))
      .when((story) => ({ kind: 'RestoreFact', target: story.seqOf('SkaterSubstituted') }))
      .refuses('WrongPhase', /^"jackson" would start in pair 2 and pair 3$/, /Take the skater out/);
  });

  it('does not come back by a replacement', () => {
    given(...moved)
      .when((story) => ({
        kind: 'ReplaceFact',
        target: story.seqOf('SkaterWithdrawn'),
        by: { kind: 'LiftIrm', ...raceAt(3, 'inner') },
      }))
      .refuses('AlreadyDone', /The skater has no mark/, /nothing to lift/);
    given(...moved)
      .when((story) => ({
        kind: 'ReplaceFact',
        target: story.seqOf('SkaterWithdrawn'),
        by: { kind: 'AddRemark', ...raceAt(3, 'inner'), remark: 'RW', note: null },
      }))
      .refuses('WrongPhase', /^"jackson" would start in pair 2 and pair 3$/, /Take the skater out/);
  });

  it('comes back once the other place is free again', () => {
    const story = given(...moved, retract('SkaterSubstituted'));
    story.when(retract('SkaterWithdrawn')).gives({ kind: 'FactRetracted', target: story.seqOf('SkaterWithdrawn') });
  });

  it('does not stop corrections of a log in which it had come to that', () => {
    const story = given(...moved, { kind: 'FactRetracted', target: 7 }, call(1));
    story.when(retract('PairCalled')).gives({ kind: 'FactRetracted', target: story.seqOf('PairCalled') });
  });

  it('[K7] a re-skate is no second place', () => {
    const story = given(...finished, { kind: 'GrantReskate', ...raceAt(1, 'inner') });
    story.when(retract('PairCalled')).gives({ kind: 'FactRetracted', target: story.seqOf('PairCalled') });
  });
});
