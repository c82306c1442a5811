/** The first three of a distance; medals only once the result is official (rule D5). */
import { raceKeyText } from '../primitives/ids.ts';
import { isOfficial } from '../project/programme.ts';
import { standings, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { gapText, type NumberLocale } from './format.ts';
import {
  rankText,
  recordBadgeOf,
  skaterName,
  timeView,
  type BadgeView,
  type SkaterName,
  type TimeView,
} from './rows.ts';

export type Step = 'first' | 'second' | 'third';

export interface PodiumPlace {
  readonly id: string;
  readonly skater: SkaterName;
  readonly time: TimeView;
  readonly gap: string | null;
  readonly badge: BadgeView | null;
}

export interface PodiumStep {
  readonly step: Step;
  readonly rank: string;
  /** More than one where the rank is shared; the steps below it may then be missing. */
  readonly places: readonly PodiumPlace[];
}

export interface PodiumView {
  readonly isOfficial: boolean;
  readonly steps: readonly PodiumStep[];
}

const STEPS: readonly Step[] = ['first', 'second', 'third'];

/** Null before anybody has a time. */
export function podiumView(state: CompetitionState, distance: number, locale: NumberLocale): PodiumView | null {
  const rows = standings(state, distance).filter(({ irm }) => irm === null);
  const steps = STEPS.flatMap((step, index): readonly PodiumStep[] => {
    const here = rows.filter(({ rank }) => rank === index + 1);
    const [first] = here;
    if (first === undefined || first.rank === null) return [];
    return [
      {
        step,
        rank: rankText(first.rank, first.isRankShared),
        places: here.flatMap((row) => placeOf(state, row, locale)),
      },
    ];
  });
  return steps.length === 0 ? null : { isOfficial: isOfficial(state, distance), steps };
}

function placeOf(state: CompetitionState, row: StandingsRow, locale: NumberLocale): readonly PodiumPlace[] {
  const { race, entry, finish, status, showsThousandth, behind } = row;
  if (finish === null) return [];
  return [
    {
      id: raceKeyText(race),
      skater: skaterName(state, entry),
      time: timeView(finish.elapsedMs, status, locale, showsThousandth),
      gap: behind === null ? null : gapText(behind, locale),
      badge: recordBadgeOf(state, race),
    },
  ];
}
