/** The pairs of a distance in a narrow column: who starts in which lane, how far they are, and who leads. */
import type { StartLane } from '../primitives/ids.ts';
import { raceKeyText } from '../primitives/ids.ts';
import { pairs, type PairPhase } from '../project/pairs.ts';
import { isOfficial } from '../project/programme.ts';
import { lastPassage, type Race } from '../project/race.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Armband } from '../rules/track.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { rankText, skaterName, type SkaterName } from './rows.ts';

/** As many as have room below the pairs. */
const LEADERS = 7;

export interface StartListRow {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
  readonly skater: SkaterName;
  /** The mark, or the last time taken; null before the first. */
  readonly result: string | null;
}

export interface StartListPair {
  readonly pair: number;
  readonly phase: PairPhase;
  readonly isOfficial: boolean;
  readonly rows: readonly StartListRow[];
}

export interface StartListView {
  readonly distance: number;
  readonly pairs: readonly StartListPair[];
  readonly leaders: readonly {
    readonly id: string;
    readonly rank: string | null;
    readonly skater: SkaterName;
    readonly time: string | null;
  }[];
}

export function startListColumn(state: CompetitionState, distance: number, locale: NumberLocale): StartListView {
  const official = isOfficial(state, distance);
  return {
    distance,
    pairs: pairs(state, distance).map(({ pair, phase, races }) => ({
      pair,
      phase,
      isOfficial: official,
      rows: races.map((race) => rowOf(state, race, locale)),
    })),
    leaders: standings(state, distance)
      .slice(0, LEADERS)
      .flatMap(({ entry, race, rank, isRankShared, finish }) =>
        rank === null
          ? []
          : [
              {
                id: raceKeyText(race),
                rank: rankText(rank, isRankShared),
                skater: skaterName(state, entry),
                time: finish === null ? null : raceTimeText(finish.elapsedMs, locale),
              },
            ],
      ),
  };
}

function rowOf(state: CompetitionState, race: Race, locale: NumberLocale): StartListRow {
  const last = lastPassage(race);
  return {
    id: raceKeyText(race.key),
    lane: race.key.lane,
    armband: race.armband,
    skater: skaterName(state, race.entry),
    result: race.irm?.irm ?? (last === null ? null : raceTimeText(last.elapsedMs, locale)),
  };
}
