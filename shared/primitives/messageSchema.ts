/** A message to people as it travels: which one it is, and the values in it. */
import * as v from 'valibot';

const word = v.union([v.string(), v.number()]);

export const message = v.object({
  id: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number(), v.pipe(v.array(word), v.readonly())])),
});
