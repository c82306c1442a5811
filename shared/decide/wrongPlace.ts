/** Times that are probably another's: those of the other lane, or of the pair that is on the ice (rules G3, G4). */
import { toCentis, type Millis } from '../primitives/time.ts';
import type { PairTrace } from '../project/pairs.ts';
import { passageAt, type Race } from '../project/race.ts';
import { refusal, type Refusal } from './refusal.ts';
import { warning, type Warning } from './warning.ts';

export interface Typed {
  readonly pointM: number;
  readonly elapsedMs: Millis;
}

/** Refused unless somebody insists; then it is a warning. */
interface Misplaced {
  readonly refusal: Refusal;
  readonly warning: Warning;
}

/** Null when nothing speaks for another place. `live` is the pair on the ice. */
export function wrongPlace(typed: Typed, race: Race, mate: Race | null, live: PairTrace | null): Misplaced | null {
  return isOfMate(typed, race, mate) ?? isOfPairOnIce(race, live);
}

/** The same hundredth on both lanes happens; it is doubted only while nothing measured it here. */
function isOfMate({ pointM, elapsedMs }: Typed, race: Race, mate: Race | null): Misplaced | null {
  const other = mate === null ? null : passageAt(mate, pointM);
  if (mate === null || other === null || toCentis(other.elapsedMs) !== toCentis(elapsedMs)) return null;
  const own = passageAt(race, pointM)?.readings ?? [];
  if (own.some((reading) => toCentis(reading.elapsedMs) === toCentis(elapsedMs))) return null;
  const about = { elapsedMs, pointM, lane: race.key.lane, otherLane: mate.key.lane };
  return {
    refusal: refusal('Implausible', 'timeOfOtherLane', about),
    warning: warning('timeOfOtherLaneKept', about),
  };
}

function isOfPairOnIce({ key, startedAt }: Race, live: PairTrace | null): Misplaced | null {
  if (startedAt !== null || live?.phase !== 'racing') return null;
  if (live.distance === key.distance && live.pair === key.pair) return null;
  const about = { pair: key.pair, livePair: live.pair };
  return { refusal: refusal('Implausible', 'otherPairSkates', about), warning: warning('otherPairSkatesKept', about) };
}
