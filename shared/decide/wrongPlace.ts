/** Times that are probably another's: those of the other lane, or of the pair that is on the ice (rules G3, G4). */
import { plainTimeText } from '../primitives/raceTimeText.ts';
import { toCentis, type Millis } from '../primitives/time.ts';
import type { PairTrace } from '../project/pairs.ts';
import { passageAt, type Race } from '../project/race.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface Typed {
  readonly pointM: number;
  readonly elapsedMs: Millis;
}

/** Null when nothing speaks for another place. `live` is the pair on the ice. */
export function wrongPlace(typed: Typed, race: Race, mate: Race | null, live: PairTrace | null): Refusal | null {
  return isOfMate(typed, race, mate) ?? isOfPairOnIce(race, live);
}

/** The same hundredth on both lanes happens; it is doubted only while nothing measured it here. */
function isOfMate({ pointM, elapsedMs }: Typed, race: Race, mate: Race | null): Refusal | null {
  const other = mate === null ? null : passageAt(mate, pointM);
  if (mate === null || other === null || toCentis(other.elapsedMs) !== toCentis(elapsedMs)) return null;
  const own = passageAt(race, pointM)?.readings ?? [];
  if (own.some((reading) => toCentis(reading.elapsedMs) === toCentis(elapsedMs))) return null;
  return refusal(
    'Implausible',
    `${plainTimeText(elapsedMs)} at ${pointM} m is the time of the ${mate.key.lane} lane`,
    `Look whose time it is; send it with acknowledge to keep it in the ${race.key.lane} lane, too`,
  );
}

function isOfPairOnIce({ key, startedAt }: Race, live: PairTrace | null): Refusal | null {
  if (startedAt !== null || live?.phase !== 'racing') return null;
  if (live.distance === key.distance && live.pair === key.pair) return null;
  return refusal(
    'Implausible',
    `Pair ${key.pair} has not started; pair ${live.pair} is on the ice`,
    `Enter it for pair ${live.pair}; send it with acknowledge to keep it for pair ${key.pair}`,
  );
}
