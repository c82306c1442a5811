/** The moment a skater takes the lead: who, by how much, in what time, and which record fell (rules M2, R1, R6). */
import type { StartLane } from '../primitives/ids.ts';
import { isSameRace, raceKeyText } from '../primitives/ids.ts';
import { leaderBefore, markOf } from '../project/marks.ts';
import { raceOf, type PairTrace } from '../project/pairs.ts';
import { validFinish, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Armband } from '../rules/track.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { ladderRow, rankAt, statusOf, type LadderRow } from './ladder.ts';
import { correctedTime } from './correctedTime.ts';
import { recordTrigger, takeoverTrigger, type Trigger } from './effects.ts';
import { recordBlock, recordNotice, type RecordBlockView, type RecordNoticeView } from './recordBlock.ts';
import {
  badgesOf,
  gapView,
  skaterName,
  timeView,
  type BadgeView,
  type GapView,
  type SkaterName,
  type TimeView,
} from './rows.ts';

export interface FinishView {
  readonly winner: {
    readonly id: string;
    readonly lane: StartLane;
    readonly armband: Armband;
    readonly rank: string | null;
    readonly skater: SkaterName;
    readonly gap: GapView;
    readonly time: TimeView;
    readonly badges: readonly BadgeView[];
    /** What the time was a moment ago, while it is shown as changed. */
    readonly corrected: string | null;
  };
  /** By what the skater took the lead and the record; null when that was decided later. */
  readonly takeover: Trigger | null;
  readonly claim: Trigger | null;
  /** Null when no record fell; then `record` tells which one stands. */
  readonly notice: RecordNoticeView | null;
  readonly record: RecordBlockView | null;
  /** Who led until then. */
  readonly formerLeader: {
    readonly rank: string | null;
    readonly skater: SkaterName;
    readonly pair: number;
    /** Whether it is the other skater of this pair, who led only for a moment. */
    readonly isMate: boolean;
    readonly time: string;
  } | null;
  /** The others of the pair. */
  readonly mates: readonly LadderRow[];
}

export function finishView(
  state: CompetitionState,
  pair: PairTrace,
  race: Race,
  { locale, now }: { readonly locale: NumberLocale; readonly now: number },
): FinishView | null {
  const finish = validFinish(race);
  if (finish === null) return null;
  const notice = recordNotice(state, race, locale);
  return {
    winner: {
      id: raceKeyText(race.key),
      lane: race.key.lane,
      armband: race.armband,
      rank: rankAt(state, race, finish),
      skater: skaterName(state, race.entry),
      gap: gapView(markOf(state, race, finish), locale),
      time: timeView(finish.elapsedMs, statusOf(state, race), locale),
      badges: badgesOf(state, race.key),
      corrected: correctedTime(state, race, now, locale)?.text ?? null,
    },
    takeover: takeoverTrigger(state, race),
    claim: notice === null ? null : recordTrigger(state, race, notice.badge.scope),
    notice,
    record: recordBlock(state, race.key.distance, locale),
    formerLeader: formerLeader(state, pair, race, locale),
    mates: matesOf(state, pair, race).map((mate) => ladderRow(state, mate, locale)),
  };
}

/** Of a quartet, which needs the room, not who stands under the line anyway. */
function matesOf(state: CompetitionState, pair: PairTrace, race: Race): readonly Race[] {
  const others = pair.races.filter((mate) => !isSameRace(mate.key, race.key));
  const before = race.finish === null ? null : leaderBefore(state, pair.distance, race.finish.moment);
  if (others.length < 3 || before === null) return others;
  return others.filter((mate) => !isSameRace(mate.key, before.race.key));
}

function formerLeader(
  state: CompetitionState,
  pair: PairTrace,
  race: Race,
  locale: NumberLocale,
): FinishView['formerLeader'] {
  const before = race.finish === null ? null : leaderBefore(state, pair.distance, race.finish.moment);
  const former = before === null ? null : raceOf(state, before.race.key);
  if (before === null || former === null) return null;
  return {
    rank: rankAt(state, former, before.finish),
    skater: skaterName(state, former.entry),
    pair: former.key.pair,
    isMate: former.key.pair === pair.pair,
    time: raceTimeText(before.finish.elapsedMs, locale),
  };
}
