/** Undo and redo: which facts can be taken away, which brought back, and which carry others. */
import { describe, expect, it } from 'vitest';
import type { FactKind } from '#shared/facts/fact.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { standings } from '#shared/project/standings.ts';
import { given, type CommandInput, type Step, type Story } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  line,
  official,
  openCompetition,
  openDistance,
  published,
  publishStartList,
  raceAt,
  reading,
  registerEntries,
  slot,
  started,
} from './scenario.ts';

const retract =
  (kind: FactKind, back = 0): Step<CommandInput> =>
  (story) => ({ kind: 'RetractFact', target: story.seqOf(kind, back) });
const restore =
  (kind: FactKind, back = 0): Step<CommandInput> =>
  (story) => ({ kind: 'RestoreFact', target: story.seqOf(kind, back) });
const settings: CommandInput = {
  kind: 'SetTimingRules',
  rules: {
    difference: 'exactThenCut',
    rankUnit: 'hundredth',
    splitUnit: 'hundredth',
    markReference: 'leader',
    disqualifiedKeepsSplits: true,
  },
};
const reopened = [...official, retract('DistanceMadeOfficial')];

describe('RetractFact', () => {
  it.each([
    ['PairStarted', started],
    ['PairCalled', started],
    ['ReadingRecorded', finished],
    ['PairConfirmed', [...finished, confirm(1)]],
    ['DistanceMadeOfficial', official],
    ['LanesSwapped', [...published, { kind: 'SwapLanes', distance: 1, pair: 1, wave: 1 }]],
    ['IrmGiven', [...started, { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DQ' }]],
    ['RecordBookLoaded', [...published, { kind: 'LoadRecordBook', records: [line('OR', 73_190)] }]],
    ['TimingRulesSet', [...published, settings]],
  ] satisfies [FactKind, readonly Step[]][])('[C1] names the fact it takes back: %s', (kind, steps) => {
    const story = given(...steps);
    story
      .when(retract(kind))
      .gives({ kind: 'FactRetracted', target: story.seqOf(kind) })
      .warns();
  });

  it('[C1] retract then restore changes nothing', () => {
    const before = given(...finished);
    const after = before.and(retract('ReadingRecorded')).and(restore('ReadingRecorded'));
    expect(standings(after.state, 1)).toEqual(standings(before.state, 1));
    expect(pairTrace(after.state, 1, 1)).toEqual(pairTrace(before.state, 1, 1));
  });

  it('is refused for a fact that does not exist', () => {
    given(...started)
      .when({ kind: 'RetractFact', target: 99 })
      .refuses('UnknownTarget', /There is no fact 99/, /Name the number of a fact in the log/);
  });

  it('is refused for a correction: the fact that it names is meant', () => {
    given(...finished, retract('ReadingRecorded'))
      .when(retract('FactRetracted'))
      .refuses('UnknownTarget', /Fact \d+ is a correction itself/, /Retract or restore the fact that it names/);
  });

  it('is refused twice', () => {
    given(...finished, retract('ReadingRecorded'))
      .when(retract('ReadingRecorded'))
      .refuses('AlreadyDone', /Fact 14 is retracted already/, /Restore it to bring it back/);
  });

  it.each(['ReadingRecorded', 'PairConfirmed', 'StartListPublished'] as const)(
    'is refused for what stands in an official distance: %s',
    (kind) => {
      given(...official)
        .when(retract(kind, kind === 'StartListPublished' ? 1 : 0))
        .refuses('WrongPhase', /Distance 1 is official/, /Retract that it was made official first/);
      expect(given(...reopened).when(retract('ReadingRecorded')).decision.facts).toHaveLength(1);
    },
  );

  it('[R6][R9] is possible for what was decided about a record of an official distance', () => {
    const ratified = [
      ...official,
      { kind: 'LoadRecordBook', records: [line('OR', 73_190)] },
      { kind: 'RatifyRecord', ...raceAt(1, 'outer'), scope: 'OR' },
      { kind: 'HoldRecord', ...raceAt(1, 'outer'), scope: 'OR' },
      { kind: 'ReleaseRecord', ...raceAt(1, 'outer'), scope: 'OR' },
      { kind: 'RefuseRecord', ...raceAt(2, 'outer'), scope: 'OR', reason: null },
    ] satisfies Step[];
    for (const kind of ['RecordRatified', 'RecordHeld', 'RecordReleased', 'RecordRefused'] as const) {
      const story = given(...ratified);
      story.when(retract(kind)).gives({ kind: 'FactRetracted', target: story.seqOf(kind) });
    }
  });

  it('is refused for settings once a distance is official: they would change its results', () => {
    given(openCompetition, settings, ...official.slice(1))
      .when(retract('TimingRulesSet'))
      .refuses('WrongPhase', /Distance 1 is official/, /cannot change official results/);
  });
});

describe('RestoreFact', () => {
  const undone = [...finished, retract('ReadingRecorded')];

  it('[C1] brings a retracted fact back', () => {
    const story = given(...undone);
    story
      .when(restore('ReadingRecorded'))
      .gives({ kind: 'FactRestored', target: story.seqOf('ReadingRecorded') })
      .warns();
  });

  it('[C1] may go to and fro', () => {
    const story = given(...undone, restore('ReadingRecorded'), retract('ReadingRecorded'));
    story.when(restore('ReadingRecorded')).gives({ kind: 'FactRestored', target: story.seqOf('ReadingRecorded') });
  });

  it('is refused for a fact that holds', () => {
    given(...finished)
      .when(restore('ReadingRecorded'))
      .refuses('AlreadyDone', /Fact 14 holds/, /Only a retracted fact can be restored/);
    given(...undone, restore('ReadingRecorded'))
      .when(restore('ReadingRecorded'))
      .refuses('AlreadyDone', /Fact 14 holds/);
  });

  it('is refused for a fact that does not exist, and for a correction', () => {
    given(...undone)
      .when({ kind: 'RestoreFact', target: 99 })
      .refuses('UnknownTarget', /There is no fact 99/, /number of a fact in the log/);
    given(...undone)
      .when(restore('FactRetracted'))
      .refuses('UnknownTarget', /Fact 15 is a correction itself/, /Retract or restore the fact that it names/);
  });

  it('is refused in a distance that became official meanwhile', () => {
    const remade: Step<CommandInput> = { kind: 'MakeDistanceOfficial', distance: 1 };
    const extra = reading(1, 'inner', 1000, 74_560, 'photoFinish');
    given(...reopened, extra, retract('ReadingRecorded'), remade)
      .when(restore('ReadingRecorded'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract that it was made official first/);
    given(openCompetition, settings, retract('TimingRulesSet'), ...official.slice(1))
      .when(restore('TimingRulesSet'))
      .refuses('WrongPhase', /Distance 1 is official/, /cannot change official results/);
  });

  it('brings the word back that a distance is official', () => {
    const story: Story = given(...reopened);
    story
      .when(restore('DistanceMadeOfficial'))
      .gives({ kind: 'FactRestored', target: story.seqOf('DistanceMadeOfficial') });
  });

  it('is refused for a start list while pairs of another are under way', () => {
    const other = { ...publishStartList, slots: [slot(1, 'inner', 'kok')], iceBreaks: [] };
    const waiting = [
      openCompetition,
      openDistance(1, 1000, 'women'),
      registerEntries,
      other,
      publishStartList,
      retract('StartListPublished'),
    ];
    given(...waiting, call(1))
      .when(restore('StartListPublished'))
      .refuses('WrongPhase', /Pair 1 has been called/, /Substitute, withdraw or swap/);
    expect(given(...waiting).when(restore('StartListPublished')).decision.facts).toHaveLength(1);
  });

  it('is refused for a start list when a lane of another was decided about', () => {
    const other = { ...publishStartList, slots: [slot(1, 'inner', 'kok')], iceBreaks: [] };
    given(
      openCompetition,
      openDistance(1, 1000, 'women'),
      registerEntries,
      other,
      publishStartList,
      retract('StartListPublished'),
      { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DNS' },
    )
      .when(restore('StartListPublished'))
      .refuses('WrongPhase', /^Pair 1 was changed by IrmGiven \(7\)$/, /Retract that, or change the list/);
  });
});
