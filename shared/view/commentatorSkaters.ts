/** Who is on the ice or next to start, with what there is to say of them: bests with place, results of these days, the race now (R10, M1, K5). */
import { raceKeyText, type EntryId, type StartLane } from '../primitives/ids.ts';
import type { Remark } from '../project/pairRecord.ts';
import type { PairTrace } from '../project/pairs.ts';
import { iceBreakAfter } from '../project/programme.ts';
import { bestsAtStart } from '../project/recordBook.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Armband } from '../rules/track.ts';
import type { NumberLocale } from './format.ts';
import { ladderRow, type LadderRow } from './ladder.ts';
import { bestView, type BestView } from './nextPairPanel.ts';
import { otherResults, type OtherResult } from './otherResults.ts';
import { skaterName, type SkaterName } from './rows.ts';

/** What is known of a skater before the gun. */
export interface SkaterFacts {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
  readonly skater: SkaterName;
  /** As they stood before the first race of the distance (R10). */
  readonly pb: BestView | null;
  readonly sb: BestView | null;
  readonly others: readonly OtherResult[];
}

export interface CommentatorSkater extends SkaterFacts {
  /** Rank, time, gap, records and mark at the last point passed. */
  readonly row: LadderRow;
  /** A fall, a warning: beside the time, which they do not touch (I4). */
  readonly remarks: readonly Remark[];
  /** The pair in which the run was that is skated again; null for a first run. */
  readonly reskateOf: number | null;
}

export interface ComingPair {
  readonly pair: number;
  /** Minutes for which the ice is prepared before it; null without a break. */
  readonly breakMinutes: number | null;
  readonly starters: readonly SkaterFacts[];
}

export function commentatorSkaters(
  state: CompetitionState,
  trace: PairTrace,
  locale: NumberLocale,
): readonly CommentatorSkater[] {
  return trace.races.map((race) => ({
    ...factsOfSkater(state, trace.distance, race, locale),
    row: ladderRow(state, race, locale),
    remarks: race.remarks,
    reskateOf: race.reskateOf?.pair ?? null,
  }));
}

interface Starter {
  readonly key: { readonly distance: number; readonly pair: number; readonly wave: 1 | 2; readonly lane: StartLane };
  readonly armband: Armband;
  readonly entry: EntryId;
}

function factsOfSkater(
  state: CompetitionState,
  distance: number,
  { key, armband, entry }: Starter,
  locale: NumberLocale,
): SkaterFacts {
  const { pb, sb } = bestsAtStart(state, distance, entry);
  return {
    id: raceKeyText(key),
    lane: key.lane,
    armband,
    skater: skaterName(state, entry),
    pb: bestView(pb, locale),
    sb: bestView(sb, locale),
    others: otherResults(state, distance, entry, locale),
  };
}

export function comingPair(
  state: CompetitionState,
  trace: PairTrace,
  before: number,
  locale: NumberLocale,
): ComingPair {
  return {
    pair: trace.pair,
    breakMinutes: iceBreakAfter(state, trace.distance, before)?.minutes ?? null,
    starters: trace.races.map((race) => factsOfSkater(state, trace.distance, race, locale)),
  };
}
