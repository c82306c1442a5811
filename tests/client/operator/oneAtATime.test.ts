/** A task that is wanted more often than it can be done is done once more, not once for each. */
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../client/displays/operator/asking/oneAtATime.ts';
import { deferred } from '../../support/deferred.ts';

const turn = () => new Promise(setImmediate);

test('wanted five times while it runs, it runs once more', async () => {
  const ends = [deferred(), deferred(), deferred()];
  let runs = 0;
  const want = oneAtATime(() => ends[runs++]?.promise ?? Promise.resolve());
  want();
  for (let n = 0; n < 5; n += 1) want();
  expect(runs).toBe(1);
  ends[0]?.resolve();
  await turn();
  expect(runs).toBe(2);
  ends[1]?.resolve();
  await turn();
  expect(runs).toBe(2);
  want();
  expect(runs).toBe(3);
});
