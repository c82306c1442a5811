/** One skater's race on a phone: plate, time, record, splits against the leader of each moment, plots, bests (M1, R4, C3). */
import { isSameRace, type EntryId, type StartLane } from '../primitives/ids.ts';
import { toCentis } from '../primitives/time.ts';
import { stateAt } from '../project/history.ts';
import { markOf } from '../project/marks.ts';
import { pairTrace, raceOf, races } from '../project/pairs.ts';
import { pairFacts } from '../project/programme.ts';
import { lastPassage, type Race } from '../project/race.ts';
import { bestsOf } from '../project/recordBook.ts';
import { standingsRowOf } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Armband } from '../rules/track.ts';
import { gapText, raceTimeText, type NumberLocale } from './format.ts';
import { distanceTitle, type DistanceTitle } from './heading.ts';
import { lapChart, type LapChartView } from './lapChart.ts';
import { ladderRow, rankAt, type LadderRow } from './ladder.ts';
import { phoneLaps, type PhoneLap } from './phonePairs.ts';
import { personRef, type PersonRef } from './phonePerson.ts';
import { placeText, recordNotice, type RecordNoticeView } from './recordBlock.ts';
import { skaterName, timeView, type SkaterName, type TimeView } from './rows.ts';

export interface PhoneSplit extends PhoneLap {
  readonly rank: string | null;
}

export interface PhoneBest {
  readonly time: string;
  readonly place: string | null;
}

/** The run of the skater at this distance; everything of it may still be empty. */
export interface PhoneRun {
  readonly pair: number;
  readonly lane: StartLane;
  readonly armband: Armband;
  readonly row: LadderRow;
  readonly time: TimeView | null;
  /** The time that was published before it was corrected; null when it stands as it was. */
  readonly corrected: string | null;
  readonly notice: RecordNoticeView | null;
  readonly remarks: readonly string[];
  readonly splits: readonly PhoneSplit[];
  /** So many that the plots tell more and come first. */
  readonly hasManySplits: boolean;
  /** Surname of who led at the last passing; null without a reference. */
  readonly comparedWith: string | null;
  readonly chart: LapChartView;
}

export interface PhoneSkaterView {
  readonly skater: SkaterName;
  readonly ref: PersonRef;
  readonly title: DistanceTitle | null;
  readonly rank: string | null;
  readonly behind: string | null;
  readonly pb: PhoneBest | null;
  readonly sb: PhoneBest | null;
  /** Null when the skater is not in this distance, or left it. */
  readonly run: PhoneRun | null;
}

export function phoneSkater(
  state: CompetitionState,
  distance: number,
  entry: EntryId,
  locale: NumberLocale,
): PhoneSkaterView {
  const { pb, sb } = bestsOf(state, distance, entry);
  const result = standingsRowOf(state, distance, entry);
  const race = runToShow(state, distance, entry);
  return {
    skater: skaterName(state, entry),
    ref: personRef(state, distance, entry),
    title: distanceTitle(state, distance),
    rank: result === null || result.rank === null ? null : String(result.rank),
    behind: result === null || result.behind === null ? null : gapText(result.behind, locale),
    pb: pb === null ? null : { time: raceTimeText(pb.timeMs, locale), place: placeText(pb) },
    sb: sb === null ? null : { time: raceTimeText(sb.timeMs, locale), place: placeText(sb) },
    run: race === null ? null : runOf(state, race, locale),
  };
}

/** A re-skate while it goes on, then the run that counts, else the one to come. */
function runToShow(state: CompetitionState, distance: number, entry: EntryId): Race | null {
  const own = races(state, distance).filter((race) => race.entry === entry);
  const underWay = own.find(({ key }) => pairTrace(state, distance, key.pair)?.phase === 'racing');
  const counting = standingsRowOf(state, distance, entry);
  const result = counting === null ? null : raceOf(state, counting.race);
  return underWay ?? result ?? own.at(-1) ?? null;
}

const FEW_SPLITS = 4;

function runOf(state: CompetitionState, race: Race, locale: NumberLocale): PhoneRun {
  const row = ladderRow(state, race, locale);
  const result = standingsRowOf(state, race.key.distance, race.entry);
  const decides = result !== null && isSameRace(result.race, race.key) && result.showsThousandth;
  const last = lastPassage(race);
  const leader = last === null ? null : (markOf(state, race, last).reference?.entry ?? null);
  const laps = phoneLaps(state, race, locale);
  return {
    pair: race.key.pair,
    lane: race.key.lane,
    armband: race.armband,
    row,
    time:
      race.finish === null || race.irm !== null ? null : timeView(race.finish.elapsedMs, row.status, locale, decides),
    corrected: correctedFrom(state, race, locale),
    notice: recordNotice(state, race, locale),
    remarks: race.remarks.map(({ remark }) => remark),
    splits: race.passages.flatMap((passage, index) => {
      const lap = laps[index];
      return lap === undefined ? [] : [{ ...lap, rank: rankAt(state, race, passage) }];
    }),
    hasManySplits: race.passages.length > FEW_SPLITS,
    comparedWith: leader === null ? null : skaterName(state, leader).surname,
    chart: lapChart(state, race, locale),
  };
}

/** The finish as it stood when the pair was confirmed for the first time, if another one is shown now. */
function correctedFrom(state: CompetitionState, race: Race, locale: NumberLocale): string | null {
  const { distance, pair } = race.key;
  const confirmed = pairFacts(state, distance, pair).find(({ fact }) => fact.kind === 'PairConfirmed');
  if (confirmed === undefined || race.finish === null) return null;
  const before = raceOf(stateAt(state, confirmed.seq), race.key)?.finish ?? null;
  if (before === null || toCentis(before.elapsedMs) === toCentis(race.finish.elapsedMs)) return null;
  return raceTimeText(before.elapsedMs, locale);
}
