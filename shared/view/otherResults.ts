/** What a skater has done so far in this competition at the other distances. */
import type { EntryId } from '../primitives/ids.ts';
import { programme } from '../project/programme.ts';
import { standingsRowOf } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import { distanceTitle, type DistanceTitle } from './heading.ts';
import { rankText, timeView, type IrmView, type TimeView } from './rows.ts';

export interface OtherResult {
  readonly distance: number;
  readonly title: DistanceTitle;
  readonly rank: string | null;
  readonly time: TimeView | null;
  readonly irm: IrmView | null;
}

/** In the order of the programme; distances without a result of this skater are left out. */
export function otherResults(
  state: CompetitionState,
  distance: number,
  entry: EntryId,
  locale: NumberLocale,
): readonly OtherResult[] {
  return programme(state)
    .filter((opened) => opened.distance !== distance)
    .flatMap((opened) => {
      const title = distanceTitle(state, opened.distance);
      const row = standingsRowOf(state, opened.distance, entry);
      if (title === null || row === null) return [];
      const { rank, isRankShared, finish, irm, status, showsThousandth } = row;
      return [
        {
          distance: opened.distance,
          title,
          rank: rank === null ? null : rankText(rank, isRankShared),
          time: finish === null || irm !== null ? null : timeView(finish.elapsedMs, status, locale, showsThousandth),
          irm: irm === null ? null : { code: irm.irm, reason: irm.reason },
        },
      ];
    });
}
