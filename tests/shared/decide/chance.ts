/** Commands by chance, drawn from few distances, pairs and numbers, so that they meet each other. */
import * as fc from 'fast-check';
import type { CommandInput, InputOf } from '../../support/given.ts';
import {
  confirm,
  finished,
  line,
  official,
  openDistance,
  published,
  publishStartList,
  registerEntries,
  slot,
} from './scenario.ts';

const ENTRIES = registerEntries.entries.map(({ entry }) => entry);

const pair = { distance: fc.constantFrom(1, 1, 1, 2), pair: fc.constantFrom(1, 2, 3, 4, 5) };
const wave = fc.constantFrom<1 | 2>(1, 1, 1, 2);
const lane = fc.constantFrom<'inner' | 'outer'>('inner', 'outer');
const race = { ...pair, wave, lane };
const entry = fc.constantFrom(...ENTRIES);
const target = fc.integer({ min: 1, max: 45 });
const pointM = fc.constantFrom(200, 600, 1000, 1000, 1400);
const scope = fc.constantFrom<'OR' | 'PB'>('OR', 'PB');
const kind = <const Kind extends string>(name: Kind) => ({ kind: fc.constant(name) });

const aReading = fc.record({
  ...kind('RecordReading'),
  ...race,
  pointM,
  source: fc.constantFrom<'hand' | 'lightBeam' | 'photoFinish' | 'official'>(
    'hand',
    'lightBeam',
    'photoFinish',
    'official',
  ),
  elapsedMs: fc.integer({ min: 15_000, max: 110_000 }),
  acknowledge: fc.boolean(),
});

const plain = [
  fc.record({ ...kind('CallPair'), ...pair }),
  fc.record({ ...kind('StartPair'), ...pair, wave }),
  fc.record({ ...kind('StartPair'), ...pair, wave }),
  aReading,
  aReading,
  aReading,
  fc.record({ ...kind('GiveFalseStart'), ...pair, wave, lane: fc.option(lane) }),
  fc.record({ ...kind('RecallPair'), ...pair, wave }),
  fc.record({ ...kind('ClearPair'), ...pair }),
  fc.record({ ...kind('ReassignReading'), ...race, target }),
  fc.record({ ...kind('DismissReading'), ...pair, target }),
  fc.record({ ...kind('PinReading'), ...pair, target }),
  fc.record({
    ...kind('GiveIrm'),
    ...race,
    irm: fc.constantFrom<'DNF' | 'DQ' | 'DNS' | 'WDR'>('DNF', 'DQ', 'DNS', 'WDR'),
  }),
  fc.record({ ...kind('LiftIrm'), ...race }),
  fc.record({ ...kind('AddRemark'), ...race, remark: fc.constant('F' as const), note: fc.constant(null) }),
  fc.record(
    { ...kind('GrantReskate'), ...race, asPair: pair.pair, asLane: lane },
    { requiredKeys: ['kind', 'distance', 'pair', 'wave', 'lane'] },
  ),
  fc.record({ ...kind('ConfirmPair'), ...pair }),
  fc.record({ ...kind('MakeDistanceOfficial'), distance: pair.distance }),
  fc.record({ ...kind('RatifyRecord'), ...race, scope }),
  fc.oneof(
    fc.record({ ...kind('RefuseRecord'), ...race, scope, reason: fc.constant(null) }),
    fc.record({ ...kind('HoldRecord'), ...race, scope }),
    fc.record({ ...kind('ReleaseRecord'), ...race, scope }),
  ),
  fc.record({ ...kind('SubstituteSkater'), ...race, entry }),
  fc.record({ ...kind('WithdrawSkater'), ...race }),
  fc.record({ ...kind('SwapLanes'), ...pair, wave }),
  fc.constantFrom<InputOf<'ReplaceFact'>['by']>(
    { ...publishStartList, slots: [slot(4, 'inner', 'kok'), slot(5, 'outer', 'bowe')], iceBreaks: [] },
    publishStartList,
    openDistance(1, 1500, 'women'),
    { ...registerEntries, entries: registerEntries.entries.slice(3) },
    { kind: 'LoadRecordBook', records: [line('WR', 71_610)] },
  ),
] as const;

const corrections = [
  fc.record({ ...kind('RetractFact'), target }),
  fc.record({ ...kind('RestoreFact'), target }),
  fc.record({ ...kind('ReplaceFact'), target, by: fc.oneof(...plain) }),
] as const;

/** Any command, most of them sensible. */
export const anyCommand = fc.oneof(...plain, ...corrections, ...corrections);

const book: CommandInput = {
  kind: 'LoadRecordBook',
  records: [line('OR', 73_190), line('PB', 90_000, { entry: 'bowe' })],
};
/** How the story may have begun. */
export const anyBeginning = fc.constantFrom(published, finished, [...finished, book, confirm(1)], official);
