/** Every pair of a distance for a phone: those that were skated with their laps and gaps, those to come with their skaters. */
import { raceKeyText } from '../primitives/ids.ts';
import { toCentis } from '../primitives/time.ts';
import { markOf } from '../project/marks.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import type { Race } from '../project/race.ts';
import { standingsRowOf } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, shownTimeText, type NumberLocale } from './format.ts';
import { ladderRow, type LadderRow } from './ladder.ts';
import { personRef, type PersonRef } from './phonePerson.ts';
import { gapView, skaterName, timeView, type GapView, type TimeView } from './rows.ts';

export interface PhoneLap {
  readonly point: string;
  readonly time: string;
  /** Null at the opening and where the point before was missed. */
  readonly lap: string | null;
  readonly gap: GapView;
}

export interface PhonePairRow extends LadderRow {
  readonly ref: PersonRef;
  readonly time: TimeView | null;
  readonly remarks: readonly string[];
  readonly laps: readonly PhoneLap[];
}

export interface PhonePair {
  readonly pair: number;
  readonly phase: PairTrace['phase'];
  /** Faster first once both are home, otherwise inner before outer. */
  readonly rows: readonly PhonePairRow[];
  readonly withdrawn: readonly string[];
}

export interface PhonePairsView {
  /** Called or racing. */
  readonly now: readonly PhonePair[];
  readonly toCome: readonly PhonePair[];
  /** The latest first. */
  readonly skated: readonly PhonePair[];
}

export function phonePairs(state: CompetitionState, distance: number, locale: NumberLocale): PhonePairsView {
  const all = pairs(state, distance).map((trace) => pairOf(state, trace, locale));
  const inPhase = (...phases: readonly PairTrace['phase'][]) => all.filter(({ phase }) => phases.includes(phase));
  return {
    now: inPhase('called', 'racing'),
    toCome: inPhase('scheduled'),
    skated: inPhase('finished', 'confirmed').toReversed(),
  };
}

function pairOf(state: CompetitionState, trace: PairTrace, locale: NumberLocale): PhonePair {
  const isHome = trace.phase === 'finished' || trace.phase === 'confirmed';
  const races = isHome ? trace.races.toSorted((a, b) => timeOrder(a) - timeOrder(b)) : trace.races;
  return {
    pair: trace.pair,
    phase: trace.phase,
    rows: races.map((race) => pairRow(state, race, locale)),
    withdrawn: trace.withdrawn.map(({ entry }) => skaterName(state, entry).surname),
  };
}

function timeOrder({ irm, finish }: Race): number {
  return irm !== null || finish === null ? Number.MAX_SAFE_INTEGER : finish.elapsedMs;
}

function pairRow(state: CompetitionState, race: Race, locale: NumberLocale): PhonePairRow {
  const row = ladderRow(state, race, locale);
  const result = standingsRowOf(state, race.key.distance, race.entry);
  const isResult = result !== null && raceKeyText(result.race) === raceKeyText(race.key);
  const time =
    race.finish === null
      ? null
      : timeView(race.finish.elapsedMs, row.status, locale, isResult && result.showsThousandth);
  return {
    ...row,
    ref: personRef(state, race.key.distance, race.entry),
    time: race.irm === null ? time : null,
    remarks: race.remarks.map(({ remark }) => remark),
    laps: phoneLaps(state, race, locale),
  };
}

/** Each passage with its lap and its mark as it was shown at its moment (L1, M1). */
export function phoneLaps(state: CompetitionState, race: Race, locale: NumberLocale): readonly PhoneLap[] {
  return race.passages.map((passage) => ({
    point: pointText(passage.pointM),
    time: raceTimeText(passage.elapsedMs, locale),
    lap:
      passage.lap === null || passage.lap === toCentis(passage.elapsedMs) ? null : shownTimeText(passage.lap, locale),
    gap: gapView(markOf(state, race, passage), locale),
  }));
}

/** `600 m`, `10 000 m`; the blanks do not break. */
export function pointText(pointM: number): string {
  const metres = pointM < 10_000 ? String(pointM) : `${Math.trunc(pointM / 1000)}\u00a0000`;
  return `${metres}\u00a0m`;
}
