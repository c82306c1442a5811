/** Remembers results of pure functions for as long as their arguments live; the state is immutable, so identity is enough. */

export function memoBy<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit.result;
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}

/** Remembers by two objects: for example a list of facts and the set of retracted numbers. */
export function memoByTwo<First extends object, Second extends object, Result>(
  compute: (first: First, second: Second) => Result,
): (first: First, second: Second) => Result {
  const byFirst = memoBy((first: First) => memoBy((second: Second) => compute(first, second)));
  return (first, second) => byFirst(first)(second);
}

/** Remembers by an object and a plain value that belongs to it, for example a state and a distance number. */
export function memoByNumber<Key extends object, Result>(
  compute: (key: Key, number: number) => Result,
): (key: Key, number: number) => Result {
  const tableOf = memoBy((_key: Key) => new Map<number, { readonly result: Result }>());
  return (key, number) => {
    const table = tableOf(key);
    const hit = table.get(number);
    if (hit !== undefined) return hit.result;
    const result = compute(key, number);
    table.set(number, { result });
    return result;
  };
}

/** How many lists are remembered of each first part: a correction asks for a state and the one before it in turn. */
const KEPT_LISTS = 4;

/**
 * Remembers by all that the result is made of, compared one by one: for what follows from few parts of a state that
 * changes often. `partsOf` must name every part; a result lives as long as the first one.
 */
export function memoByParts<Key extends object, Result>(
  partsOf: (key: Key) => readonly [object, ...object[]],
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = memoBy((_first: object): { readonly parts: readonly object[]; readonly result: Result }[] => []);
  return memoBy((key: Key) => {
    const parts = partsOf(key);
    const latest = known(parts[0]);
    const hit = latest.find((each) => isSameList(each.parts, parts));
    if (hit !== undefined) return hit.result;
    const result = compute(key);
    latest.unshift({ parts, result });
    latest.length = Math.min(latest.length, KEPT_LISTS);
    return result;
  });
}

function isSameList(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
