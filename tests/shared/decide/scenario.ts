/** The story most deciders are asked about: a women's 1000 m in pairs and a men's 5000 m in quartets. */
import type { FactInput } from '../../support/answer.ts';
import type { InputOf, Step } from '../../support/given.ts';

type Lane = 'inner' | 'outer';
type Wave = 1 | 2;
type Source = InputOf<'RecordReading'>['source'];

export const openCompetition: InputOf<'OpenCompetition'> = {
  kind: 'OpenCompetition',
  name: 'Winter Games',
  venue: 'Milano Speed Skating Stadium',
  city: 'Milano',
  noc: 'ITA',
  startDay: '2026-02-09',
  level: 'olympic',
  rehearsal: null,
};

export function openDistance(
  distance: number,
  lengthM: InputOf<'OpenDistance'>['lengthM'],
  gender: 'women' | 'men',
  startMode: 'single' | 'quartet' = 'single',
): InputOf<'OpenDistance'> {
  return { kind: 'OpenDistance', distance, lengthM, gender, label: null, startMode, plannedStart: null };
}

const SKATERS = [
  ['bowe', 'Bowe', 'USA'],
  ['kok', 'Kok', 'NED'],
  ['takagi', 'Takagi', 'JPN'],
  ['leerdam', 'Leerdam', 'NED'],
  ['jackson', 'Jackson', 'USA'],
  ['smeding', 'Smeding', 'GBR'],
  ['eitrem', 'Eitrem', 'NOR'],
  ['ghiotto', 'Ghiotto', 'ITA'],
  ['loubineaud', 'Loubineaud', 'FRA'],
  ['semirunniy', 'Semirunniy', 'POL'],
] as const;

export const registerEntries: InputOf<'RegisterEntries'> = {
  kind: 'RegisterEntries',
  entries: SKATERS.map(([entry, familyName, noc]) => ({ entry, familyName, givenName: null, noc, bib: null })),
};

export function slot(pair: number, lane: Lane, entry: string, wave: Wave = 1) {
  return { pair, wave, lane, entry };
}

/** Pair 3 has one skater: its outer lane is empty. Smeding is in reserve. */
export const publishStartList: InputOf<'PublishStartList'> = {
  kind: 'PublishStartList',
  distance: 1,
  slots: [
    slot(1, 'inner', 'bowe'),
    slot(1, 'outer', 'kok'),
    slot(2, 'inner', 'takagi'),
    slot(2, 'outer', 'leerdam'),
    slot(3, 'inner', 'jackson'),
  ],
  iceBreaks: [{ afterPair: 2, minutes: 15 }],
};

export const publishQuartets: InputOf<'PublishStartList'> = {
  kind: 'PublishStartList',
  distance: 2,
  slots: [
    slot(1, 'inner', 'eitrem'),
    slot(1, 'outer', 'ghiotto'),
    slot(1, 'inner', 'loubineaud', 2),
    slot(2, 'outer', 'semirunniy', 2),
  ],
  iceBreaks: [],
};

/** Opened, entered, and both start lists published: facts 1 to 6. */
export const published: readonly Step[] = [
  openCompetition,
  openDistance(1, 1000, 'women'),
  openDistance(2, 5000, 'men', 'quartet'),
  registerEntries,
  publishStartList,
  publishQuartets,
];

export function raceAt(pair: number, lane: Lane, wave: Wave = 1, distance = 1) {
  return { distance, pair, wave, lane };
}

export function call(pair: number, distance = 1): InputOf<'CallPair'> {
  return { kind: 'CallPair', distance, pair };
}

export function start(pair: number, wave: Wave = 1, distance = 1): InputOf<'StartPair'> {
  return { kind: 'StartPair', distance, pair, wave };
}

export function confirm(pair: number, distance = 1): InputOf<'ConfirmPair'> {
  return { kind: 'ConfirmPair', distance, pair };
}

export function reading(
  pair: number,
  lane: Lane,
  pointM: number,
  elapsedMs: number,
  source: Source = 'lightBeam',
): InputOf<'RecordReading'> {
  return { kind: 'RecordReading', ...raceAt(pair, lane), pointM, source, elapsedMs };
}

export function recorded(
  pair: number,
  lane: Lane,
  pointM: number,
  elapsedMs: number,
  source: Source = 'lightBeam',
): FactInput {
  return { kind: 'ReadingRecorded', ...raceAt(pair, lane), pointM, source, elapsedMs };
}

/** All passages of one lane of the 1000 m. */
export function laps(pair: number, lane: Lane, ...times: readonly [number, number, number]): readonly Step[] {
  return times.map((elapsedMs, index) => reading(pair, lane, 200 + index * 400, elapsedMs));
}

/** Pair 1 on the ice, after the gun. */
export const started: readonly Step[] = [...published, call(1), start(1)];

/** Pair 1 home: Bowe 1:14.55, Kok 1:12.59. */
export const finished: readonly Step[] = [
  ...started,
  ...laps(1, 'inner', 17_720, 44_970, 74_550),
  ...laps(1, 'outer', 17_430, 43_950, 72_590),
];

/** Every pair confirmed and the distance official: Leerdam won with 1:12.31. */
export const official: readonly Step[] = [
  ...finished,
  confirm(1),
  call(2),
  start(2),
  ...laps(2, 'inner', 17_520, 44_540, 73_950),
  ...laps(2, 'outer', 17_610, 43_700, 72_310),
  confirm(2),
  call(3),
  start(3),
  ...laps(3, 'inner', 17_880, 45_300, 75_000),
  confirm(3),
  { kind: 'MakeDistanceOfficial', distance: 1 },
];

export function line(
  scope: 'WR' | 'OR' | 'TR' | 'NR' | 'PB' | 'SB',
  timeMs: number,
  owner: { readonly noc?: string; readonly entry?: string; readonly venue?: string } = {},
): InputOf<'LoadRecordBook'>['records'][number] {
  const { noc = null, entry = null, venue = null } = owner;
  return {
    scope,
    lengthM: 1000,
    gender: 'women',
    timeMs,
    holder: 'Somebody',
    noc,
    entry,
    day: null,
    venue,
    source: null,
  };
}
