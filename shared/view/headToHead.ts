/** Two skaters side by side: their splits with the difference of every lap, and before the gun what they bring along (rules L1, T4, K5). */
import { raceKeyText, type StartLane, type Wave } from '../primitives/ids.ts';
import { shownDifference, toCentis, type Centis, type Millis } from '../primitives/time.ts';
import { markOf } from '../project/marks.ts';
import type { PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, timingRules } from '../project/programme.ts';
import { lastPassage, passageAt, type Passage, type Race } from '../project/race.ts';
import { bestsAtStart } from '../project/recordBook.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import type { Armband } from '../rules/track.ts';
import { raceTimeText, shownTimeText, type NumberLocale } from './format.ts';
import { rankAt } from './ladder.ts';
import { nearPoints } from './nearPoints.ts';
import { pointText } from './phonePairs.ts';
import { gapView, skaterName, type GapView } from './rows.ts';

export interface SplitCell {
  readonly time: string;
  /** Null at the opening and where the point before was missed. */
  readonly lap: string | null;
  readonly rank: string | null;
  readonly gap: GapView;
  /** The last point this skater has passed. */
  readonly isLatest: boolean;
}

/** Who was faster and by how much; nobody when both show the same. */
export interface Duel {
  readonly faster: 'first' | 'second' | null;
  readonly text: string;
}

export interface DuelPoint {
  readonly pointM: number;
  readonly point: string;
  /** A small window leaves out those that are not. */
  readonly isNear: boolean;
  /** In the order of the skaters; null where one has not passed. */
  readonly cells: readonly (SplitCell | null)[];
  readonly lap: Duel | null;
  readonly total: Duel | null;
}

export interface BestDuel {
  readonly scope: 'PB' | 'SB';
  readonly times: readonly (string | null)[];
  readonly duel: Duel | null;
}

export interface HeadToHeadView {
  readonly wave: Wave;
  readonly skaters: readonly {
    readonly id: string;
    readonly lane: StartLane;
    readonly armband: Armband;
    readonly surname: string;
    /** Laps won, the opening among them; null while there is none to compare. */
    readonly lapsWon: number | null;
  }[];
  readonly bests: readonly BestDuel[];
  readonly points: readonly DuelPoint[];
}

/** One a wave: the two pairs of a quartet skate races of their own. A skater alone has nobody to be compared with. */
export function headToHead(state: CompetitionState, trace: PairTrace, locale: NumberLocale): readonly HeadToHeadView[] {
  const lengthM = distanceOf(state, trace.distance)?.lengthM;
  if (lengthM === undefined) return [];
  return ([1, 2] as const).flatMap((wave) => {
    const races = trace.races.filter(({ key }) => key.wave === wave);
    if (races.length === 0) return [];
    const near = nearPoints(lengthM, trace.races);
    const points = passingPointsM(lengthM).map((pointM) => ({
      ...duelPoint(state, races, pointM, locale),
      isNear: near.has(pointM),
    }));
    const hasLaps = points.some(({ lap }) => lap !== null);
    const won = (side: Duel['faster']) => points.filter(({ lap }) => lap?.faster === side).length;
    return [
      {
        wave,
        skaters: races.map(({ key, armband, entry }, index) => ({
          id: raceKeyText(key),
          lane: key.lane,
          armband,
          surname: skaterName(state, entry).surname,
          lapsWon: hasLaps ? won(index === 0 ? 'first' : 'second') : null,
        })),
        bests: bestDuels(state, races, locale),
        points,
      },
    ];
  });
}

function duelPoint(
  state: CompetitionState,
  races: readonly Race[],
  pointM: number,
  locale: NumberLocale,
): Omit<DuelPoint, 'isNear'> {
  const passages = races.map((race) => passageAt(race, pointM));
  const [first, second] = passages;
  const isDuel = first !== null && first !== undefined && second !== null && second !== undefined;
  const laps = isDuel && first.lap !== null && second.lap !== null ? first.lap - second.lap : null;
  return {
    pointM,
    point: pointText(pointM),
    cells: races.map((race, index) => splitCell(state, race, passages[index] ?? null, locale)),
    lap: laps === null ? null : duelOf(laps as Centis, locale),
    total: isDuel ? duelOf(differenceOf(state, first.elapsedMs, second.elapsedMs), locale) : null,
  };
}

function splitCell(
  state: CompetitionState,
  race: Race,
  passage: Passage | null,
  locale: NumberLocale,
): SplitCell | null {
  if (passage === null) return null;
  const { elapsedMs, lap } = passage;
  return {
    time: raceTimeText(elapsedMs, locale),
    lap: lap === null || lap === toCentis(elapsedMs) ? null : shownTimeText(lap, locale),
    rank: race.irm === null ? rankAt(state, race, passage) : null,
    gap: race.irm === null ? gapView(markOf(state, race, passage), locale) : { sign: 'none', text: null },
    isLatest: passage === lastPassage(race),
  };
}

function bestDuels(state: CompetitionState, races: readonly Race[], locale: NumberLocale): readonly BestDuel[] {
  const bests = races.map(({ key, entry }) => bestsAtStart(state, key.distance, entry));
  return (['PB', 'SB'] as const).flatMap((scope) => {
    const held = bests.map(({ pb, sb }) => (scope === 'PB' ? pb : sb)?.timeMs ?? null);
    if (held.every((time) => time === null)) return [];
    const [first = null, second = null] = held;
    const duel = first === null || second === null ? null : duelOf(differenceOf(state, first, second), locale);
    return [{ scope, times: held.map((time) => (time === null ? null : raceTimeText(time, locale))), duel }];
  });
}

function differenceOf(state: CompetitionState, first: Millis, second: Millis): Centis {
  return shownDifference(first, second, timingRules(state).difference);
}

/** @param difference of the first skater to the second */
function duelOf(difference: Centis, locale: NumberLocale): Duel {
  const text = shownTimeText(Math.abs(difference) as Centis, locale);
  if (difference === 0) return { faster: null, text };
  return { faster: difference < 0 ? 'first' : 'second', text };
}
