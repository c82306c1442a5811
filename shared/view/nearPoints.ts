/** Which points a small window shows of a long race: where the pair is, the next ones and the finish. */
import { passedM } from '../project/live.ts';
import { isOver, type Race } from '../project/race.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';

/** So many are few enough for any window, and so many are shown at least. */
const [FEW, LEAST] = [6, 5];
const [PASSED, AHEAD] = [3, 2];

/** From a little behind whoever is last to a little ahead of whoever is first. */
export function nearPoints(lengthM: LengthM, races: readonly Race[]): ReadonlySet<number> {
  const points = passingPointsM(lengthM);
  if (points.length <= FEW) return new Set(points);
  const underWay = races.filter((race) => !isOver(race));
  const reached = (underWay.length === 0 ? races : underWay).map((race) => points.indexOf(passedM(race)));
  const from = Math.max(-1, Math.min(...reached) - PASSED);
  const to = Math.max(from + LEAST, Math.max(...reached) + AHEAD);
  return new Set(points.filter((pointM, index) => (index > from && index <= to) || pointM === lengthM));
}
