/** Races as they were skated: printed passages of every distance, with the laps between them worked out by hand. */
import * as v from 'valibot';
import { gender, lengthM } from '#shared/facts/fields.ts';
import tables from '../fixtures/lapTables.json' with { type: 'json' };

const skatedRace = v.object({
  race: v.string(),
  lengthM,
  gender,
  passages: v.array(v.string()),
  laps: v.array(v.string()),
});

export type SkatedRace = v.InferOutput<typeof skatedRace>;

export const skatedRaces: readonly SkatedRace[] = v.parse(v.array(skatedRace), tables.races);
