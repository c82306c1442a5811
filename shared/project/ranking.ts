/** Competition ranking: equal values share a rank and the next is skipped (rules K1, K2). */
import type { TimingRules } from '../facts/programmeFacts.ts';
import { toCentis, type Millis } from '../primitives/time.ts';

export interface Ranked<Item> {
  readonly item: Item;
  readonly rank: number;
  /** Whether another item holds the same rank. */
  readonly isShared: boolean;
}

/** Items in ascending order of `valueOf`; equal values keep the order in which they were given. */
export function rankAscending<Item>(items: readonly Item[], valueOf: (item: Item) => number): readonly Ranked<Item>[] {
  const sorted = items.toSorted((a, b) => valueOf(a) - valueOf(b));
  const counts = new Map<number, number>();
  for (const item of sorted) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  let rank = 1;
  return sorted.map((item, index) => {
    const before = sorted[index - 1];
    if (before === undefined || valueOf(before) !== valueOf(item)) rank = index + 1;
    return { item, rank, isShared: (counts.get(valueOf(item)) ?? 0) > 1 };
  });
}

/** A time in the unit in which two are equal (K2, K5). */
export function comparable(time: Millis, unit: TimingRules['rankUnit']): number {
  return unit === 'thousandth' ? time : toCentis(time);
}
