/** Ten thousand metres with invented times: the longest figures the sport has, beside the names of the field. */
import type { EntryId, StartLane } from '#shared/primitives/ids.ts';
import type { Millis, WallInstant } from '#shared/primitives/time.ts';
import type { Hall } from './hall.ts';

const DISTANCE = 2;
/** The pair on the ice has been skating for this long. */
const UNDER_WAY_MS = 679_800;

type Reading = readonly [pair: number, lane: StartLane, pointM: number, elapsedMs: number];

const LEADER: readonly Reading[] = [
  [1, 'inner', 8400, 632_640],
  [1, 'inner', 8800, 662_840],
  [1, 'inner', 10_000, 748_050],
];
const ON_THE_ICE: readonly Reading[] = [
  [2, 'inner', 8400, 632_300],
  [2, 'inner', 8800, 662_410],
  [2, 'outer', 8400, 644_210],
  [2, 'outer', 8800, 675_270],
];

export async function longRace(hall: Hall): Promise<void> {
  const now = Date.now();
  const ago = (ms: number) => (now - ms) as WallInstant;
  const slot = (pair: number, lane: StartLane, entry: string) => ({
    pair,
    wave: 1 as const,
    lane,
    entry: entry as EntryId,
  });
  const reading = ([pair, lane, pointM, elapsedMs]: Reading) =>
    ({
      kind: 'RecordReading',
      distance: DISTANCE,
      pair,
      lane,
      pointM,
      source: 'lightBeam',
      elapsedMs: elapsedMs as Millis,
      acknowledge: true,
    }) as const;
  await hall.tell(
    {
      kind: 'OpenDistance',
      distance: DISTANCE,
      lengthM: 10_000,
      gender: 'men',
      label: null,
      startMode: 'single',
      plannedStart: null,
    },
    {
      kind: 'LoadRecordBook',
      records: [
        {
          scope: 'OR',
          lengthM: 10_000,
          gender: 'men',
          timeMs: 750_740,
          holder: 'Layout Test',
          noc: 'SWE',
          entry: null,
          day: '2022',
          venue: 'Salt Lake City',
          source: 'invented',
        },
      ],
    },
    {
      kind: 'PublishStartList',
      distance: DISTANCE,
      slots: [slot(1, 'inner', 'kok'), slot(2, 'inner', 'leerdam'), slot(2, 'outer', 'takagi')],
      iceBreaks: [],
    },
    { kind: 'CallPair', distance: DISTANCE, pair: 1 },
    { kind: 'StartPair', distance: DISTANCE, pair: 1, wave: 1, startedAt: ago(2_000_000) },
    ...LEADER.map(reading),
    { kind: 'ConfirmPair', distance: DISTANCE, pair: 1 },
    { kind: 'CallPair', distance: DISTANCE, pair: 2 },
    { kind: 'StartPair', distance: DISTANCE, pair: 2, wave: 1, startedAt: ago(UNDER_WAY_MS) },
    ...ON_THE_ICE.map(reading),
  );
}
