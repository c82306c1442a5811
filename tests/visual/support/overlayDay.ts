/** The graphics over the picture in the states that matter, in the order of a day, and what must be told to reach each. */
import type { Command } from '#shared/decide/command.ts';
import { confirms, passes } from '../../e2e/support/milanoPlayer.ts';
import { once, type CommandInput, type Hall } from './hall.ts';
import { longRace } from './longRace.ts';
import { QUARTETS } from './quartets.ts';

export interface Aired {
  readonly name: string;
  /** What the host asks for: `show`, `form`, `lane`, `safe`. */
  readonly asked: Readonly<Record<string, string>>;
  /** The graphics that are then over the picture. */
  readonly graphics: readonly string[];
  readonly reach?: ((hall: Hall) => Promise<void>) | undefined;
}

function play(isLast: (command: Command) => boolean, gunAgoMs = 0): Aired['reach'] {
  return once((hall) => hall.play(isLast, gunAgoMs));
}

function tell(...commands: readonly CommandInput[]): Aired['reach'] {
  return once((hall) => hall.tell(...commands));
}

/** Graphics with room for each other, named in one. */
function show(names: string, more: Readonly<Record<string, string>> = {}): Pick<Aired, 'asked' | 'graphics'> {
  return { asked: { show: names, ...more }, graphics: names.split(',') };
}

const WINNER = { distance: 1, pair: 15, wave: 1, lane: 'outer' } as const;

const MATE = { ...WINNER, lane: 'inner' } as const;

/** To the hundredth as fast as the winner, a moment later: the line stays (rules R1, R3). */
const EQUAL: CommandInput = {
  kind: 'RecordReading',
  ...MATE,
  pointM: 1000,
  source: 'official',
  acknowledge: true,
  elapsedMs: 72_315,
};

const RELEASED: CommandInput = {
  kind: 'ReleaseRecord',
  distance: 2,
  pair: 2,
  wave: 2,
  lane: 'outer',
  scope: 'OR',
};

const THIRD = { distance: 3, pair: 1 } as const;

/** A distance in which nobody comes to the start. */
const ABSENT: readonly CommandInput[] = [
  {
    kind: 'OpenDistance',
    distance: 3,
    lengthM: 500,
    gender: 'women',
    label: null,
    startMode: 'single',
    plannedStart: null,
  },
  {
    kind: 'PublishStartList',
    distance: 3,
    slots: [
      { pair: 1, wave: 1, lane: 'inner', entry: 'leerdam' },
      { pair: 1, wave: 1, lane: 'outer', entry: 'bowe' },
    ],
    iceBreaks: [],
  },
  { kind: 'CallPair', ...THIRD },
  { kind: 'GiveIrm', ...THIRD, wave: 1, lane: 'inner', irm: 'DNS' },
  { kind: 'GiveIrm', ...THIRD, wave: 1, lane: 'outer', irm: 'WDR' },
];

const LAST_CALLED = (command: Command): boolean => command.kind === 'CallPair' && command.pair === 15;

export const OVERLAY_DAY: readonly Aired[] = [
  { name: 'first-pair', ...show('clock,split'), reach: play(passes(1, 'inner', 200), 20_000) },
  { name: 'next', ...show('next'), reach: play(confirms(14)) },
  // Known in the hall, on air not before its release (rule R9).
  { name: 'results', asked: { show: 'results,record' }, graphics: ['results'] },
  { name: 'standings', ...show('standings') },
  { name: 'podium', ...show('podium') },
  { name: 'pair', ...show('pair,time-to-beat'), reach: play(LAST_CALLED) },
  { name: 'name-inner', ...show('name') },
  { name: 'name-outer', ...show('name,time-to-beat', { lane: 'outer' }) },
  { name: 'race', ...show('clock,split'), reach: play(passes(15, 'inner', 600), 47_000) },
  { name: 'race-compact', ...show('clock,split', { form: 'compact' }) },
  { name: 'lead', ...show('clock,split'), reach: play(passes(15, 'outer', 1000)) },
  { name: 'record', ...show('record,results'), reach: tell({ kind: 'ReleaseRecord', ...WINNER, scope: 'OR' }) },
  {
    name: 'record-equalled',
    ...show('record,clock'),
    reach: tell(EQUAL, { kind: 'ReleaseRecord', ...MATE, scope: 'OR' }),
  },
  {
    name: 'record-withdrawn',
    ...show('record'),
    reach: tell({ kind: 'RefuseRecord', ...MATE, scope: 'OR', reason: null }),
  },
  { name: 'official', ...show('podium'), reach: play(({ kind }) => kind === 'MakeDistanceOfficial') },
  { name: 'long-race', ...show('clock,split,time-to-beat'), reach: once(longRace) },
  { name: 'long-race-compact', ...show('clock,split', { form: 'compact' }) },
  { name: 'long-pair', ...show('pair,time-to-beat') },
  {
    name: 'long-mark',
    ...show('clock,results'),
    reach: tell({ kind: 'GiveIrm', distance: 2, pair: 2, wave: 1, lane: 'outer', irm: 'DNF' }),
  },
  {
    name: 'absent',
    ...show('results'),
    reach: tell(
      { kind: 'GiveIrm', distance: 2, pair: 2, wave: 1, lane: 'inner', irm: 'DQ', reason: 'T08 lane change' },
      { kind: 'ConfirmPair', distance: 2, pair: 2 },
      ...ABSENT,
    ),
  },
];

/** Everything that leads to a step of the quartets and was not told yet. */
function reaches(step: string): Aired['reach'] {
  return once(async (hall) => {
    const end = QUARTETS.findIndex(({ name }) => name === step);
    for (const { reach } of QUARTETS.slice(0, end + 1)) await reach?.(hall, 'en');
  });
}

/** Four skaters, two clocks, empty lanes; marks of every kind. */
export const OVERLAY_QUARTETS: readonly Aired[] = [
  { name: 'quartet-pair', ...show('pair'), reach: reaches('quartet-next') },
  { name: 'quartet-first-wave', ...show('clock,split'), reach: reaches('quartet-first-wave') },
  { name: 'quartet-next', ...show('next'), reach: reaches('quartet-break') },
  { name: 'quartet-race', ...show('clock,split'), reach: reaches('quartet-both-waves') },
  { name: 'quartet-race-compact', ...show('clock', { form: 'compact' }) },
  { name: 'quartet-marks', ...show('results'), reach: reaches('quartet-takes-record') },
  { name: 'quartet-record', ...show('record,clock'), reach: tell(RELEASED) },
  { name: 'lone-pair', ...show('pair,time-to-beat'), reach: reaches('lone-next') },
  { name: 'lone-race', ...show('clock,split'), reach: reaches('lone-race') },
  { name: 'lone-race-compact', ...show('clock,split', { form: 'compact' }) },
  { name: 'pair-home', ...show('clock,split'), reach: reaches('pair-home') },
];
