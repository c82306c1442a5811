/** One good fact of every kind. */
import type { FactKind } from '#shared/facts/fact.ts';
import type { FactInput } from './answer.ts';

const race = { distance: 1, pair: 15, wave: 1, lane: 'outer' } as const;
const pair = { distance: 1, pair: 15 } as const;

export const samples: { readonly [Kind in FactKind]: Extract<FactInput, { readonly kind: Kind }> } = {
  CompetitionOpened: {
    kind: 'CompetitionOpened',
    name: 'Olympic Winter Games Milano Cortina 2026',
    venue: 'Milano Speed Skating Stadium',
    city: 'Milano',
    noc: 'ITA',
    startDay: '2026-02-09',
    level: 'olympic',
    rehearsal: { reconstructed: true, speed: 1.5 },
  },
  TimingRulesSet: {
    kind: 'TimingRulesSet',
    rules: {
      difference: 'differenceOfCut',
      rankUnit: 'thousandth',
      splitUnit: 'thousandth',
      markReference: 'leader',
      disqualifiedKeepsSplits: true,
    },
  },
  DistanceOpened: {
    kind: 'DistanceOpened',
    distance: 1,
    lengthM: 1000,
    gender: 'women',
    label: 'Division A',
    startMode: 'single',
    plannedStart: 1_770_654_600_000,
  },
  EntriesRegistered: {
    kind: 'EntriesRegistered',
    entries: [{ entry: 'leerdam', familyName: 'Leerdam', givenName: 'Jutta', noc: 'NED', bib: 32 }],
  },
  StartListPublished: {
    kind: 'StartListPublished',
    distance: 1,
    slots: [{ pair: 15, wave: 1, lane: 'outer', entry: 'leerdam' }],
    iceBreaks: [{ afterPair: 8, minutes: 20 }],
  },
  SkaterSubstituted: { kind: 'SkaterSubstituted', ...race, entry: 'smeding' },
  SkaterWithdrawn: { kind: 'SkaterWithdrawn', ...race },
  LanesSwapped: { kind: 'LanesSwapped', ...pair, wave: 2 },
  PairCalled: { kind: 'PairCalled', ...pair },
  PairStarted: { kind: 'PairStarted', ...pair, wave: 1, startedAt: 1_770_658_200_000 },
  FalseStartGiven: { kind: 'FalseStartGiven', ...pair, wave: 1, lane: null },
  PairRecalled: { kind: 'PairRecalled', ...pair, wave: 1 },
  PairCleared: { kind: 'PairCleared', ...pair },
  ReadingRecorded: { kind: 'ReadingRecorded', ...race, pointM: 1000, source: 'photoFinish', elapsedMs: 72_310 },
  ReadingReassigned: { kind: 'ReadingReassigned', ...race, target: 12 },
  ReadingDismissed: { kind: 'ReadingDismissed', ...pair, target: 12 },
  ReadingPinned: { kind: 'ReadingPinned', ...pair, target: 12 },
  IrmGiven: { kind: 'IrmGiven', ...race, irm: 'DQ', reason: 'T04', rank: null },
  IrmLifted: { kind: 'IrmLifted', ...race },
  RemarkAdded: { kind: 'RemarkAdded', ...race, remark: 'RW', note: 'T02' },
  ReskateGranted: { kind: 'ReskateGranted', ...race, of: { pair: 11, wave: 1, lane: 'inner' } },
  PairConfirmed: { kind: 'PairConfirmed', ...pair },
  DistanceMadeOfficial: { kind: 'DistanceMadeOfficial', distance: 1 },
  RecordBookLoaded: {
    kind: 'RecordBookLoaded',
    records: [
      {
        scope: 'OR',
        lengthM: 1000,
        gender: 'women',
        timeMs: 73_190,
        holder: 'Miho Takagi',
        noc: 'JPN',
        entry: null,
        day: '2022-02-17',
        venue: 'Beijing',
        source: 'press reports',
      },
    ],
  },
  RecordRatified: { kind: 'RecordRatified', ...race, scope: 'OR' },
  ReleaseRuleSet: { kind: 'ReleaseRuleSet', rule: 'atOnce' },
  RecordHeld: { kind: 'RecordHeld', ...race, scope: 'OR' },
  RecordReleased: { kind: 'RecordReleased', ...race, scope: 'OR' },
  RecordRefused: { kind: 'RecordRefused', ...race, scope: 'OR', reason: null },
  FactRetracted: { kind: 'FactRetracted', target: 12 },
  FactRestored: { kind: 'FactRestored', target: 12 },
};

export const sampleList: readonly FactInput[] = Object.values(samples);
