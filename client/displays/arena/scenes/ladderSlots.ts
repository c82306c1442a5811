/** Where the rows of a ladder stand on the stage, in stage pixels from its top. */

export interface LadderSlots {
  /** Rows above the line, then rows below it. */
  readonly rows: readonly number[];
  readonly line: number;
}

/** Two skaters: the usual pair. */
const PAIR: Readonly<Record<string, LadderSlots>> = {
  '0-2': { rows: [586, 810], line: 470 },
  '1-1': { rows: [470, 810], line: 692 },
  '2-0': { rows: [470, 694], line: 926 },
  '0-1': { rows: [586], line: 470 },
  '1-0': { rows: [470], line: 692 },
};

const TOP = 470;
const WITHOUT_LINE = [470, 694];
/** A quartet: four smaller rows. */
const [SMALL_ROW, SMALL_LINE] = [112, 100];

export function ladderSlots(above: number, hasLine: boolean, below: number): LadderSlots {
  const count = above + below;
  if (count <= 2)
    return hasLine ? (PAIR[`${above}-${below}`] ?? { rows: [], line: TOP }) : { rows: WITHOUT_LINE, line: TOP };
  const rowAt = (index: number) => TOP + index * SMALL_ROW + (hasLine && index >= above ? SMALL_LINE : 0);
  return { rows: Array.from({ length: count }, (_, index) => rowAt(index)), line: TOP + above * SMALL_ROW };
}
