/** Where the rows of a ladder stand in a stack of given height, in stage pixels from the top of the stage. */

export interface StackMeasure {
  readonly top: number;
  readonly height: number;
  readonly gap: number;
  /** The line with the row of the leader under it. */
  readonly lineHeight: number;
}

export interface StackSlots {
  /** Rows above the line, then rows below it. */
  readonly rows: readonly number[];
  readonly line: number;
  readonly rowHeight: number;
}

/** The rows share what the line leaves. */
export function stackSlots(measure: StackMeasure, above: number, hasLine: boolean, below: number): StackSlots {
  const { top, height, gap } = measure;
  const count = Math.max(2, above + below);
  const lineHeight = hasLine ? measure.lineHeight + gap : 0;
  const pitch = (height + gap - lineHeight) / count;
  const rowAt = (index: number) => top + index * pitch + (hasLine && index >= above ? lineHeight : 0);
  return {
    rows: Array.from({ length: above + below }, (_, index) => rowAt(index)),
    line: top + above * pitch,
    rowHeight: pitch - gap,
  };
}
