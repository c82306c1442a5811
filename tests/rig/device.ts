/** A timing device: measures whoever is on the ice, and reports it late, in any order and more than once. */
import type { CommandInput } from '../support/obey.ts';
import { livePair } from '#shared/project/live.ts';
import { distance as distanceOf } from '#shared/project/programme.ts';
import { isOver, type Race } from '#shared/project/race.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { passingPointsM, type LengthM } from '#shared/rules/distances.ts';
import { laneAt } from '#shared/rules/track.ts';
import { usualTimeMs } from '../properties/usualTimes.ts';
import type { Chance } from '../support/chance.ts';
import { shuffled } from './competition.ts';

/** So many points of a race are reported at once. */
const POINTS_AT_ONCE = 2;

/** Nothing while nobody skates. */
export function reportFrom(state: CompetitionState, chance: Chance): readonly CommandInput[] {
  const live = livePair(state);
  const opened = live === null ? null : distanceOf(state, live.distance);
  if (live === null || opened === null) return [];
  const readings = live.races
    .filter((race) => race.startedAt !== null && !isOver(race))
    .flatMap((race) => readingsOf(race, opened, chance));
  const again = readings.filter(() => chance.isLucky(0.2));
  return shuffled([...readings, ...again], chance);
}

interface Opened {
  readonly lengthM: LengthM;
  readonly gender: 'women' | 'men';
}

function readingsOf({ key, passages }: Race, { lengthM, gender }: Opened, chance: Chance): readonly CommandInput[] {
  const points = passingPointsM(lengthM);
  const last = passages.at(-1);
  const late = last === undefined ? 0 : last.elapsedMs - usualTimeMs(lengthM, gender, last.pointM);
  return points
    .filter((pointM) => pointM > (last?.pointM ?? 0))
    .slice(0, POINTS_AT_ONCE)
    .map((pointM) => {
      const beamLane = laneAt(lengthM, pointM, key.lane);
      const elapsedMs = usualTimeMs(lengthM, gender, pointM) + late + chance.below(300);
      const who = chance.isLucky(0.5) ? { lane: key.lane } : { beamLane };
      const raw = `${pointM};${elapsedMs}`;
      const source = chance.isLucky(0.5) ? 'transponder' : 'lightBeam';
      return { kind: 'RecordReading', wave: key.wave, ...who, pointM, source, elapsedMs, raw };
    });
}
