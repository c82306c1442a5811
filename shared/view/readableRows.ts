/** How many rows of a table can be read from the farthest seat of a hall. */

export interface HallView {
  /** Height of the lit picture and distance of the farthest seat, in metres. */
  readonly screenHeightM: number;
  readonly farthestSeatM: number;
  /** Height of the whole stage and of the room for rows on it, in stage pixels. */
  readonly stageHeight: number;
  readonly rowsHeight: number;
}

/** A capital must fill this angle, in radians: ten minutes of arc, the least that can be read without effort. */
const CAPITAL_ANGLE = 0.0029;
/** Capitals fill this part of the height a row takes. */
const CAPITALS_OF_ROW = 0.55;

/** Rows that are tall enough; at least one, because an empty table tells nothing. */
export function readableRows({ screenHeightM, farthestSeatM, stageHeight, rowsHeight }: HallView): number {
  const capitals = (stageHeight * farthestSeatM * CAPITAL_ANGLE) / screenHeightM;
  return Math.max(1, Math.floor((rowsHeight * CAPITALS_OF_ROW) / capitals));
}
