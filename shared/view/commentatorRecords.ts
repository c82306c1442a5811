/** The records of a distance for those who talk about them: each line with holder, day and place, and every claim of the day (rules R1, R5–R9). */
import { raceKeyText } from '../primitives/ids.ts';
import { competition } from '../project/programme.ts';
import type { RecordFlag, RecordFlagState } from '../project/recordFlags.ts';
import type { ReleaseState } from '../project/release.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { allClaims } from './phoneRecords.ts';
import { badgeView, skaterName, type BadgeView, type SkaterName } from './rows.ts';
import { sheetRecords, type SheetRecord } from './sheetHeading.ts';

export interface RecordClaimView {
  readonly id: string;
  readonly badge: BadgeView;
  readonly skater: SkaterName;
  readonly time: string;
  readonly pair: number;
  readonly kind: RecordFlag['kind'];
  readonly state: RecordFlagState;
  /** Whether it may be told on air (R9). */
  readonly release: ReleaseState;
  readonly isSuperseded: boolean;
}

export interface CommentatorRecordsView {
  readonly lines: readonly SheetRecord[];
  /** The latest first, those that were taken back among them. */
  readonly claims: readonly RecordClaimView[];
  /** Records of today are told by their pair, so the venue need not be repeated. */
  readonly venue: string | null;
}

export function commentatorRecords(
  state: CompetitionState,
  distance: number,
  locale: NumberLocale,
): CommentatorRecordsView {
  return {
    lines: sheetRecords(state, distance, locale),
    claims: allClaims(state, distance).map((flag) => ({
      id: `${flag.scope}/${raceKeyText(flag.race)}/${flag.since}/${flag.state}`,
      badge: badgeView(flag),
      skater: skaterName(state, flag.entry),
      time: raceTimeText(flag.timeMs, locale),
      pair: flag.race.pair,
      kind: flag.kind,
      state: flag.state,
      release: flag.release,
      isSuperseded: flag.isSuperseded,
    })),
    venue: competition(state)?.venue ?? null,
  };
}
