/** The command-line numbers that every replay takes: how fast, and from which pair. */
import * as v from 'valibot';

function numberText(schema: v.GenericSchema<number, number>) {
  return v.pipe(v.string(), v.transform(Number), schema);
}

export const replayNumbers = {
  speed: numberText(
    v.pipe(
      v.number('--speed must be a number'),
      v.minValue(0.1, '--speed must be 0.1 or more'),
      v.maxValue(1000, '--speed must be 1000 or less'),
    ),
  ),
  fromPair: numberText(
    v.pipe(v.number('--from-pair must be a number'), v.integer('--from-pair must be a whole number'), v.minValue(1)),
  ),
};
