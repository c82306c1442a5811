/** Keeps what a newer view has in common with the one before, so that what did not change is not drawn anew. */

/**
 * The newer value, with every part that says the same as before replaced by that part itself; all of `before` when nothing
 * differs. For views: plain objects and lists, without circles.
 */
export function keepEqual<Value>(before: Value | undefined, now: Value): Value;
export function keepEqual(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) return keepEqualList(before, now);
  return isPlain(before) && isPlain(now) ? keepEqualObject(before, now) : now;
}

function keepEqualList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const kept = now.map((part, index) => keepEqual(before[index], part));
  return before.length === now.length && kept.every((part, index) => part === before[index]) ? before : kept;
}

type Plain = Readonly<Record<string, unknown>>;

function keepEqualObject(before: Plain, now: Plain): Plain {
  const kept: Record<string, unknown> = {};
  const names = Object.keys(now);
  let isSame = Object.keys(before).length === names.length;
  for (const name of names) {
    const part = keepEqual(before[name], now[name]);
    kept[name] = part;
    isSame &&= name in before && Object.is(part, before[name]);
  }
  return isSame ? before : kept;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
