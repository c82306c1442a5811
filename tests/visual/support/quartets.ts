/** A 3000 m in quartets with invented times, step by step: two clocks, four skaters at different points, and one who skates alone. */
import type { EntryId, StartLane, Wave } from '#shared/primitives/ids.ts';
import type { Shown } from './check.ts';
import { once, type CommandInput, type Hall } from './hall.ts';

const DISTANCE = 2;
const [FIRST, SECOND, ALONE, PAIR] = [1, 2, 3, 4];

type Step = (now: number) => readonly CommandInput[];

function slot(pair: number, wave: Wave, lane: StartLane, entry: string) {
  return { pair, wave, lane, entry: entry as EntryId };
}

const SLOTS = [
  slot(FIRST, 1, 'inner', 'kok'),
  slot(FIRST, 1, 'outer', 'lamarche'),
  slot(FIRST, 2, 'inner', 'jackson'),
  slot(FIRST, 2, 'outer', 'lee'),
  slot(SECOND, 1, 'inner', 'leerdam'),
  slot(SECOND, 1, 'outer', 'bowe'),
  slot(SECOND, 2, 'inner', 'takagi'),
  slot(SECOND, 2, 'outer', 'schulting'),
  slot(ALONE, 1, 'outer', 'yamada'),
  slot(PAIR, 1, 'inner', 'kim'),
  slot(PAIR, 1, 'outer', 'zdrahalova'),
];

const prepared: Step = () => [
  {
    kind: 'OpenDistance',
    distance: DISTANCE,
    lengthM: 3000,
    gender: 'women',
    label: null,
    startMode: 'quartet',
    plannedStart: null,
  },
  {
    kind: 'LoadRecordBook',
    records: [
      {
        scope: 'OR',
        lengthM: 3000,
        gender: 'women',
        timeMs: 242_500,
        holder: 'Irene Schouten',
        noc: 'NED',
        entry: null,
        day: '2022-02-05',
        venue: 'Beijing',
        source: 'invented, to be reached',
      },
    ],
  },
  { kind: 'PublishStartList', distance: DISTANCE, slots: SLOTS, iceBreaks: [{ afterPair: FIRST, minutes: 9 }] },
  call(FIRST),
];

function call(pair: number): CommandInput {
  return { kind: 'CallPair', distance: DISTANCE, pair };
}

function confirm(pair: number): CommandInput {
  return { kind: 'ConfirmPair', distance: DISTANCE, pair };
}

function start(pair: number, wave: Wave, startedAt: number): CommandInput {
  return { kind: 'StartPair', distance: DISTANCE, pair, wave, startedAt };
}

function time(pair: number, wave: Wave, lane: StartLane, pointM: number, elapsedMs: number): CommandInput {
  const source = 'lightBeam';
  const reading = { distance: DISTANCE, pair, wave, lane, pointM, source, acknowledge: true } as const;
  return { kind: 'RecordReading', ...reading, elapsedMs };
}

function seenByCamera(pair: number, wave: Wave, lane: StartLane, elapsedMs: number): CommandInput {
  const reading = { distance: DISTANCE, pair, wave, lane, pointM: 3000, source: 'photoFinish' } as const;
  return { kind: 'RecordReading', ...reading, acknowledge: true, elapsedMs };
}

/** The second wave has not started. */
const firstWave: Step = (now) => [
  start(FIRST, 1, now - 24_000),
  time(FIRST, 1, 'inner', 200, 20_310),
  time(FIRST, 1, 'outer', 200, 20_980),
];

const firstHome: Step = (now) => [
  start(FIRST, 2, now - 4000),
  time(FIRST, 1, 'inner', 600, 51_220),
  time(FIRST, 1, 'inner', 1000, 82_530),
  time(FIRST, 1, 'inner', 2600, 209_720),
  time(FIRST, 1, 'inner', 3000, 243_210),
  time(FIRST, 1, 'outer', 3000, 245_930),
  time(FIRST, 2, 'inner', 3000, 246_400),
  { kind: 'GiveIrm', distance: DISTANCE, pair: FIRST, wave: 2, lane: 'outer', irm: 'DNF' },
  confirm(FIRST),
];

/** One ahead and one behind in each wave, the waves at different points, one gap long. */
const bothWaves: Step = (now) => [
  call(SECOND),
  start(SECOND, 1, now - 108_000),
  start(SECOND, 2, now - 84_000),
  time(SECOND, 1, 'inner', 600, 50_980),
  time(SECOND, 1, 'inner', 1000, 82_100),
  time(SECOND, 1, 'outer', 600, 56_100),
  time(SECOND, 1, 'outer', 1000, 94_580),
  time(SECOND, 2, 'inner', 200, 20_200),
  time(SECOND, 2, 'inner', 600, 51_160),
  time(SECOND, 2, 'outer', 200, 20_800),
  time(SECOND, 2, 'outer', 600, 52_340),
];

/** One home without the lead, one out, two still under way. */
const firstWaveHome: Step = () => [
  time(SECOND, 1, 'inner', 3000, 244_100),
  { kind: 'GiveIrm', distance: DISTANCE, pair: SECOND, wave: 1, lane: 'outer', irm: 'DQ', reason: 'T08 lane change' },
  time(SECOND, 2, 'inner', 2600, 209_160),
  time(SECOND, 2, 'outer', 2600, 210_340),
];

const takesLead: Step = () => [time(SECOND, 2, 'inner', 3000, 242_950)];

/** The last of the quartet is faster still. */
const takesRecord: Step = () => [time(SECOND, 2, 'outer', 3000, 242_410)];

const aloneCalled: Step = () => [confirm(SECOND), call(ALONE)];

const alone: Step = (now) => [
  start(ALONE, 1, now - 58_000),
  time(ALONE, 1, 'outer', 200, 20_510),
  time(ALONE, 1, 'outer', 600, 51_900),
];

/** One home without the lead, the other still under way. */
const pairHome: Step = (now) => [
  time(ALONE, 1, 'outer', 3000, 251_000),
  confirm(ALONE),
  call(PAIR),
  start(PAIR, 1, now - 251_000),
  time(PAIR, 1, 'inner', 2600, 218_400),
  time(PAIR, 1, 'outer', 2600, 214_200),
  time(PAIR, 1, 'outer', 3000, 246_920),
];

/** Each look at the photo finish gives another hundredth, which is shown as a change for a while: one before each check. */
function photoFinish(pair: number, lane: StartLane, firstMs: number): Shown['reach'] {
  let looks = 0;
  return async (hall) => {
    await hall.tell(seenByCamera(pair, 1, lane, firstMs + looks * 10));
    looks += 1;
  };
}

function tell(step: Step): (hall: Hall) => Promise<void> {
  return once((hall) => hall.tell(...step(Date.now())));
}

export const QUARTETS: readonly Shown[] = [
  { name: 'quartet-next', path: '/arena', shows: /3[.\s]?000/, reach: tell(prepared) },
  { name: 'quartet-first-wave', path: '/arena', shows: /20[.,]98/, reach: tell(firstWave) },
  { name: 'quartet-break', path: '/arena?scene=break', shows: /4:03[.,]21/, reach: tell(firstHome) },
  { name: 'quartet-both-waves', path: '/arena', shows: /1:34[.,]58/, reach: tell(bothWaves) },
  { name: 'quartet-one-home', path: '/arena', shows: /4:04[.,]10/, reach: tell(firstWaveHome) },
  {
    name: 'quartet-corrected',
    path: '/arena',
    shows: /4:04[.,][12]\d/,
    reach: photoFinish(SECOND, 'inner', 244_120),
  },
  { name: 'quartet-takes-lead', path: '/arena', shows: /4:02[.,]95/, reach: tell(takesLead) },
  { name: 'quartet-takes-record', path: '/arena', shows: /4:02[.,]41/, reach: tell(takesRecord) },
  { name: 'lone-next', path: '/arena', shows: /3[.\s]?000/, reach: tell(aloneCalled) },
  { name: 'lone-race', path: '/arena', shows: /51[.,]90/, reach: tell(alone) },
  { name: 'pair-home', path: '/arena', shows: /4:06[.,]92/, reach: tell(pairHome) },
  {
    name: 'pair-corrected',
    path: '/arena',
    shows: /4:0[67][.,][09]\d/,
    reach: photoFinish(PAIR, 'outer', 246_940),
  },
];
