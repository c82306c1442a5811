/** Prints a measurement beside its goal, and the small statistics that every measurement needs. */

export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What was to be reached, and whether it was; null where the figure only informs. */
  readonly goal: { readonly text: string; readonly isReached: boolean } | null;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Nearest rank; NaN when there are no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function atMost(limit: number, value: number, text: string): Figure['goal'] {
  return { text, isReached: value <= limit };
}

export function atLeast(limit: number, value: number, text: string): Figure['goal'] {
  return { text, isReached: value >= limit };
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, value, goal } of figures) {
    const verdict = goal === null ? '' : `  ${goal.isReached ? 'reached' : 'MISSED '}  ${goal.text}`;
    console.log(`  ${what.padEnd(58)} ${value.padStart(22)}${verdict}`);
  }
}

/** Wall time of `run` in milliseconds. */
export function timed(run: () => void): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}
