/** Lists of facts as they were before they last grew: whoever looks one fact back finds what is known of the shorter list. */
import type { NumberedFact } from '../facts/fact.ts';

type Facts = readonly NumberedFact[];

/** One step back each: a longer memory would keep every list that ever was. */
const shorter = new WeakMap<Facts, Facts>();

/** A copy that the caller may extend. */
export function grownFrom(list: Facts): NumberedFact[] {
  const grown = [...list];
  shorter.set(grown, list);
  shorter.delete(list);
  return grown;
}

/** The list as it was before the last batch; undefined when nobody remembers. */
export function beforeGrowth(list: Facts): Facts | undefined {
  return shorter.get(list);
}
