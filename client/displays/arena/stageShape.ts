/** Which stage a window gets, by its shape, and how much of a table fits there. */
import type { RoomBeside } from '#shared/view/arenaWithStandings.ts';
import type { StageShape } from '../../components/Stage.tsx';

export interface StageSize {
  readonly shape: StageShape;
  /** Width by height of the window. */
  readonly aspect: number;
}

/** At least this wide is a ribbon, at most this wide stands upright. */
const [RIBBON_FROM, PORTRAIT_TO] = [3, 0.8];

export const WIDE_STAGE: StageSize = { shape: 'wide', aspect: 16 / 9 };

/** A window without a size is taken for the usual one. */
export function stageAt(width: number, height: number): StageSize {
  if (!(width > 0 && height > 0)) return WIDE_STAGE;
  const aspect = width / height;
  if (aspect >= RIBBON_FROM) return { shape: 'ribbon', aspect };
  return { shape: aspect <= PORTRAIT_TO ? 'portrait' : 'wide', aspect };
}

export interface StageRoom {
  /** Height of the stage and of the room for a full table, in stage pixels. */
  readonly height: number;
  readonly rowsHeight: number;
  /** Most rows of a full table, in all its columns. */
  readonly rows: number;
  /** How many columns those rows stand in. */
  readonly columns: number;
  /** Rows of the standings that find room beside or below the pair on the ice; none where it fills the stage. */
  readonly beside: RoomBeside;
  /** Whether an upright stage has room for the map between the pair on the ice and the standings. */
  readonly hasMap: boolean;
  /** A ribbon that is much longer than its layout: the map and a second column have room. */
  readonly isLong: boolean;
}

/** A portrait stage is as wide as its safe width wants and as tall as the window allows; a ribbon the other way round. */
const [PORTRAIT_WIDTH, RIBBON_HEIGHT] = [1080, 384];
const PORTRAIT = {
  pitch: 89,
  full: 366,
  live: 1208,
  finish: 1612,
  map: 178,
  withMap: 6,
  fewest: 2,
  most: 24,
  slack: 4,
};
const RIBBON = { rows: 4, room: 346, aside: 607, column: 920, race: 2435, beside: 1090, long: 2304 };

export function roomOf({ shape, aspect }: StageSize): StageRoom {
  if (shape === 'portrait') return portraitRoom(PORTRAIT_WIDTH / aspect);
  if (shape === 'ribbon') return ribbonRoom(Math.max(4, aspect) * RIBBON_HEIGHT);
  return {
    height: 1080,
    rowsHeight: 812,
    rows: 10,
    columns: 1,
    beside: { race: 0, finish: 0 },
    hasMap: true,
    isLong: false,
  };
}

function portraitRoom(height: number): StageRoom {
  // A window of whole pixels may miss a row by a hair.
  const fitting = (taken: number) =>
    Math.min(PORTRAIT.most, Math.floor((height + PORTRAIT.slack - taken) / PORTRAIT.pitch));
  const besideOf = (taken: number) => (fitting(taken) < PORTRAIT.fewest ? 0 : fitting(taken));
  // The map is worth two rows of the standings, but no more than that.
  const hasMap = fitting(PORTRAIT.live + PORTRAIT.map) >= PORTRAIT.withMap;
  return {
    height,
    rowsHeight: height - PORTRAIT.full,
    rows: fitting(PORTRAIT.full),
    columns: 1,
    beside: { race: besideOf(PORTRAIT.live + (hasMap ? PORTRAIT.map : 0)), finish: besideOf(PORTRAIT.finish) },
    hasMap,
    isLong: false,
  };
}

/** Stage pixels from which a row has room for two lines. */
const TALL_ROW = 150;

/** Whether so many rows of a full table are tall enough for a name over its time. */
export function hasTallRows(size: StageSize, rowsPerPage: number): boolean {
  return size.shape === 'portrait' && roomOf(size).rowsHeight / rowsPerPage >= TALL_ROW;
}

function ribbonRoom(width: number): StageRoom {
  const columns = Math.max(1, Math.floor((width - RIBBON.aside) / RIBBON.column));
  const beside = RIBBON.rows * Math.max(0, Math.floor((width - RIBBON.race) / RIBBON.beside));
  return {
    height: RIBBON_HEIGHT,
    rowsHeight: RIBBON.room,
    rows: RIBBON.rows * columns,
    columns,
    beside: { race: beside, finish: beside },
    hasMap: false,
    isLong: width >= RIBBON.long,
  };
}

/** Columns of a ribbon that so many rows take. */
export function columnsOf(rowsPerPage: number): number {
  return Math.max(1, Math.ceil(rowsPerPage / RIBBON.rows));
}
