/** What title tools show of the race in their own graphics: the pair, the results, and the state of the race in one wide row (R9, T6). */
import { liveDistance, livePair } from '../project/live.ts';
import { onAir } from '../project/onAir.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import { distanceTitle } from './heading.ts';
import { ladder, type LadderRow } from './ladder.ts';
import { nextPairView } from './nextPairPanel.ts';
import { clockView, lapsToGoView, type ClockView } from './raceClock.ts';
import { recordBlock } from './recordBlock.ts';
import type { BadgeView, IrmView, SkaterName } from './rows.ts';
import { standingsPanel } from './standingsPanel.ts';
import { standingsStatus } from './standingsScene.ts';
import { paddedRows, titleRow, type TitleRow } from './titleRow.ts';

/** New columns go to the end: titles may be bound to them by number. */
const SKATER = ['Name', 'GivenName', 'NOC'] as const;
const PAIR = [
  'Lane',
  'Armband',
  ...SKATER,
  'Rank',
  'Point',
  'Time',
  'Lap',
  'Gap',
  'Sign',
  'Record',
  'Status',
  'PB',
  'SB',
] as const;
const RESULT = ['Rank', ...SKATER, 'Time', 'Gap', 'Record', 'Status', 'Lane'] as const;
const NOW = [
  'Competition',
  'Venue',
  'Distance',
  'Gender',
  'Pair',
  'Phase',
  'Clock',
  'LapsToGo',
  'LeaderName',
  'LeaderNOC',
  'LeaderTime',
  'RecordScope',
  'RecordTime',
  'RecordHolder',
  'Status',
] as const;
/** A quartet has four. */
const MOST_SKATERS = 4;
const OF_SKATER = ['Name', 'NOC', 'Time', 'Gap', 'Rank', 'Status'] as const;
const WIDE = [...NOW, ...[1, 2, 3, 4].flatMap((place) => OF_SKATER.map((column) => `${column}${place}`))];

export type TitleTable = 'pair' | 'results' | 'standings' | 'now';

export interface TitleRequest {
  readonly locale: NumberLocale;
  /** Rows of `results` and `standings`. */
  readonly top: number;
}

/** Always the same columns and as many rows, whatever has happened. */
export function titleTable(state: CompetitionState, table: TitleTable, request: TitleRequest): readonly TitleRow[] {
  const told = onAir(state);
  switch (table) {
    case 'pair':
      return paddedRows(pairRows(told, request.locale), PAIR, MOST_SKATERS);
    case 'results':
    case 'standings':
      return paddedRows(resultRows(told, request), RESULT, request.top);
    case 'now':
      return [nowRow(told, request.locale)];
  }
}

/** In the order of the lanes, so that a title keeps its skater whoever is ahead. */
function runningRows(state: CompetitionState, pair: PairTrace, locale: NumberLocale): readonly LadderRow[] {
  const { above, below } = ladder(state, pair, locale);
  return [...above, ...below].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function pairRows(state: CompetitionState, locale: NumberLocale): readonly TitleRow[] {
  const pair = livePair(state);
  if (pair === null) return [];
  const { cards } = nextPairView(state, pair, locale);
  return runningRows(state, pair, locale).map((row) => {
    const starter = cards.find(({ lane, armband }) => lane === row.lane && armband === row.armband)?.starter ?? null;
    return titleRow(PAIR, {
      Lane: row.lane,
      Armband: row.armband,
      ...skaterCells(row.skater),
      Rank: row.rank,
      Point: row.passed?.point ?? null,
      Time: row.passed?.time ?? null,
      Lap: row.passed?.lap ?? null,
      Gap: row.gap.text,
      Sign: row.gap.sign === 'none' ? null : row.gap.sign,
      Record: badgeText(row.badges),
      Status: irmText(row.irm),
      PB: starter?.pb?.time ?? null,
      SB: starter?.sb?.time ?? null,
    });
  });
}

function resultRows(state: CompetitionState, { locale, top }: TitleRequest): readonly TitleRow[] {
  const distance = liveDistance(state);
  if (distance === null) return [];
  const live = livePair(state);
  const { rows } = standingsPanel(state, { distance, fresh: null, live, turn: 0, rowsPerPage: top, locale });
  return rows.map(({ rank, skater, time, gap, badges, irm, armband, lane }) =>
    titleRow(RESULT, {
      Rank: rank,
      ...skaterCells(skater),
      Time: time === null ? null : time.text + (time.thousandth === null ? '' : `(${time.thousandth})`),
      Gap: gap?.text ?? null,
      Record: badgeText(badges),
      Status: irmText(irm),
      Lane: armband === null ? null : lane,
    }),
  );
}

function nowRow(state: CompetitionState, locale: NumberLocale): TitleRow {
  const held = competition(state);
  const distance = liveDistance(state);
  const pair = livePair(state);
  return titleRow(WIDE, {
    Competition: held?.name ?? null,
    Venue: held?.venue ?? null,
    ...(distance === null ? {} : distanceCells(state, distance, locale)),
    ...(pair === null ? {} : pairCells(state, pair, locale)),
  });
}

function distanceCells(state: CompetitionState, distance: number, locale: NumberLocale) {
  const title = distanceTitle(state, distance);
  const record = recordBlock(state, distance, locale);
  return {
    Distance: title === null ? null : [`${title.length} m`, title.label].filter((part) => part !== null).join(' '),
    Gender: title?.gender ?? null,
    RecordScope: record?.scope ?? null,
    RecordTime: record?.now.time ?? null,
    RecordHolder: record?.now.holder ?? null,
    Status: standingsStatus(state, distance),
  };
}

function pairCells(state: CompetitionState, pair: PairTrace, locale: NumberLocale) {
  const { line } = ladder(state, pair, locale);
  const running = runningRows(state, pair, locale);
  return {
    Pair: pair.pair,
    Phase: pair.phase,
    Clock: timeTaken(clockView(state, pair, locale)),
    LapsToGo: lapsToGoView(state, pair),
    LeaderName: line?.skater.surname ?? null,
    LeaderNOC: line?.skater.noc ?? null,
    LeaderTime: line?.finish ?? null,
    ...Object.fromEntries(running.flatMap((row, index) => wideCells(row, index + 1))),
  };
}

function wideCells(row: LadderRow, place: number): readonly (readonly [string, string | null])[] {
  const { skater, passed, gap, rank, irm } = row;
  const cells = [skater.surname, skater.noc, passed?.time ?? null, gap.text, rank, irmText(irm)];
  return OF_SKATER.map((column, index) => [`${column}${place}`, cells[index] ?? null] as const);
}

/** A running clock is nothing to poll for: the last time taken stands there. */
function timeTaken(clock: ClockView): string | null {
  return clock.kind === 'running' ? clock.lastSplit : clock.text;
}

function skaterCells({ surname, givenName, noc }: SkaterName) {
  return { Name: surname, GivenName: givenName, NOC: noc };
}

function badgeText(badges: readonly BadgeView[]): string {
  return badges
    .filter(({ look }) => look !== 'withdrawn' && look !== 'superseded')
    .map(({ scope, look }) => (look === 'equalled' ? `=${scope}` : scope))
    .join(' ');
}

function irmText(irm: IrmView | null): string | null {
  return irm?.code ?? null;
}
