/** Any command at all, about a small competition, so that many of them are accepted and many make no sense. */
import * as fc from 'fast-check';
import type { CommandInput } from '../support/obey.ts';
import { anyRules } from './days.ts';

const distance = fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 3);
const pair = fc.constantFrom(1, 1, 1, 2, 2, 3, 4);
const wave = fc.constantFrom(1 as const, 1 as const, 2 as const);
const lane = fc.constantFrom('inner' as const, 'outer' as const);
const entry = fc.integer({ min: 0, max: 9 }).map((number) => `e${number}`);
const target = fc.integer({ min: 4, max: 40 });
const irm = fc.constantFrom('DNF' as const, 'DQ' as const, 'DNS' as const, 'WDR' as const);
const scope = fc.constantFrom('WR' as const, 'OR' as const, 'TR' as const, 'NR' as const, 'PB' as const, 'SB' as const);
const remark = fc.constantFrom('F' as const, 'RS' as const, 'RW' as const);
const source = fc.constantFrom('hand', 'transponder', 'lightBeam', 'photoFinish', 'official');

const ofDistance = { distance };
const ofPair = { distance, pair };
const ofWave = { distance, pair, wave };
const ofRace = { distance, pair, wave, lane };

type Kind = CommandInput['kind'];
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** The schema reads every command before it is decided; what does not fit it would fail there. */
function asking(kind: Kind, fields: Fields): fc.Arbitrary<CommandInput> {
  return fc.record({ kind: fc.constant(kind), ...fields }) as fc.Arbitrary<CommandInput>;
}

/** Mostly a time that fits its point, so that races get on. */
const reading: fc.Arbitrary<CommandInput> = fc
  .record({
    point: fc.constantFrom(
      { pointM: 200, around: 17_500 },
      { pointM: 600, around: 44_000 },
      { pointM: 1000, around: 72_500 },
      { pointM: 1000, around: 72_500 },
      { pointM: 500, around: 37_000 },
      { pointM: 1043, around: 76_000 },
    ),
    off: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 400 }), weight: 8 },
      { arbitrary: fc.nat({ max: 60_000 }), weight: 1 },
    ),
    at: fc.oneof(fc.constant({}), fc.record(ofPair), fc.record(ofPair)),
    named: fc.oneof(fc.record({ lane }), fc.record({ lane }), fc.record({ beamLane: lane })),
    wave,
    source,
    acknowledge: fc.boolean(),
  })
  .map(({ point: { pointM, around }, off, at, named, ...rest }) => {
    const command = { kind: 'RecordReading', ...at, ...named, ...rest, pointM, elapsedMs: around + off };
    return command as CommandInput;
  });

const recordBook = fc
  .record({
    scope,
    lengthM: fc.constantFrom(1000, 500),
    timeMs: fc.integer({ min: 72_000, max: 73_000 }),
    entry: fc.option(entry),
  })
  .map((line): CommandInput => {
    const line_ = {
      ...line,
      gender: 'women',
      holder: 'Old Holder',
      noc: 'NED',
      day: null,
      venue: 'Milano',
      source: null,
    };
    return { kind: 'LoadRecordBook', records: [line_] } as CommandInput;
  });

const startList = fc
  .uniqueArray(fc.tuple(pair, wave, lane, entry), { minLength: 1, maxLength: 6, selector: ([, , , id]) => id })
  .chain((slots) =>
    asking('PublishStartList', {
      ...ofDistance,
      slots: fc.constant(slots.map(([number, of, on, id]) => ({ pair: number, wave: of, lane: on, entry: id }))),
      iceBreaks: fc.constant([]),
    }),
  );

const onIce = [
  asking('CallPair', ofPair),
  asking('StartPair', ofWave),
  asking('StartPair', ofWave),
  reading,
  reading,
  reading,
  reading,
  reading,
  reading,
  asking('ConfirmPair', ofPair),
];

const plain = [
  ...onIce,
  ...onIce,
  asking('OpenCompetition', {
    name: fc.constant('Again'),
    venue: fc.constant('Milano'),
    city: fc.constant('Milano'),
    noc: fc.constant(null),
    startDay: fc.constant('2026'),
    level: fc.constantFrom('olympic', 'other'),
    rehearsal: fc.constant(null),
  }),
  asking('SetTimingRules', { rules: anyRules }),
  asking('OpenDistance', {
    distance,
    lengthM: fc.constantFrom(500, 1000),
    gender: fc.constant('women'),
    label: fc.constant(null),
    startMode: fc.constantFrom('single', 'quartet'),
    plannedStart: fc.constant(null),
  }),
  asking('RegisterEntries', {
    entries: fc
      .uniqueArray(entry, { minLength: 1, maxLength: 3 })
      .map((ids) => ids.map((id) => ({ entry: id, familyName: id, givenName: null, noc: 'NED', bib: null }))),
  }),
  startList,
  asking('SubstituteSkater', { ...ofRace, entry }),
  asking('WithdrawSkater', ofRace),
  asking('SwapLanes', ofWave),
  asking('GiveFalseStart', { ...ofWave, lane: fc.option(lane) }),
  asking('RecallPair', ofWave),
  asking('ClearPair', ofPair),
  asking('ReassignReading', { ...ofRace, target }),
  asking('DismissReading', { ...ofPair, target }),
  asking('PinReading', { ...ofPair, target }),
  asking('GiveIrm', { ...ofRace, irm, rank: fc.option(fc.integer({ min: 1, max: 20 })) }),
  asking('LiftIrm', ofRace),
  asking('AddRemark', { ...ofRace, remark, note: fc.constant(null) }),
  asking('GrantReskate', { ...ofRace, asPair: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }) }),
  asking('MakeDistanceOfficial', ofDistance),
  recordBook,
  asking('RatifyRecord', { ...ofRace, scope }),
  asking('HoldRecord', { ...ofRace, scope }),
  asking('ReleaseRecord', { ...ofRace, scope }),
  asking('SetReleaseRule', { rule: fc.constantFrom('atOnce', 'onConfirmation', 'onRelease') }),
  asking('RefuseRecord', { ...ofRace, scope, reason: fc.constant(null) }),
];

const anyPlain = fc.oneof(...plain);

export const anyCommand: fc.Arbitrary<CommandInput> = fc.oneof(
  { arbitrary: anyPlain, weight: 12 },
  { arbitrary: asking('RetractFact', { target }), weight: 1 },
  { arbitrary: asking('RestoreFact', { target }), weight: 1 },
  {
    arbitrary: fc
      .record({ target, by: anyPlain })
      .chain(({ target: of, by }) => asking('ReplaceFact', { target: fc.constant(of), by: fc.constant(by) })),
    weight: 1,
  },
);
