/** The pair an operator times: a card for each skater, a cell for each passing point, and the cell that comes next. */
import type { ReadingSource } from '../facts/timingFacts.ts';
import { raceKeyText, type RaceKey, type Seq, type Wave } from '../primitives/ids.ts';
import type { Millis, WallInstant } from '../primitives/time.ts';
import { markOf } from '../project/marks.ts';
import { pairTrace, type PairPhase, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { isOver, passageAt, type Passage, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import type { Armband } from '../rules/track.ts';
import { raceTimeText, shownTimeText, type NumberLocale } from './format.ts';
import { rankAt } from './ladder.ts';
import { badgesOf, gapView, skaterName, type BadgeView, type GapView, type IrmView, type SkaterName } from './rows.ts';
import type { RemarkCode } from '../facts/officialFacts.ts';

/** One of the readings of a passage; a device's words stay on the server. */
export interface ReadingView {
  readonly seq: Seq;
  readonly source: ReadingSource;
  /** To the thousandth, as it was measured. */
  readonly exact: string;
  readonly isChosen: boolean;
}

export interface CellView {
  readonly race: RaceKey;
  readonly pointM: number;
  readonly isFinish: boolean;
  readonly passed: {
    readonly seq: Seq;
    readonly time: string;
    readonly elapsedMs: Millis;
    readonly lap: string | null;
    readonly rank: string | null;
    readonly gap: GapView;
    readonly source: ReadingSource;
    readonly readings: readonly ReadingView[];
  } | null;
}

export interface RaceCardView {
  readonly id: string;
  readonly race: RaceKey;
  readonly armband: Armband;
  readonly skater: SkaterName;
  readonly cells: readonly CellView[];
  readonly irm: IrmView | null;
  readonly remarks: readonly RemarkCode[];
  readonly badges: readonly BadgeView[];
  readonly isOver: boolean;
}

export interface RaceDeskView {
  readonly distance: number;
  readonly pair: number;
  readonly phase: PairPhase;
  readonly cards: readonly RaceCardView[];
  readonly starts: readonly { readonly wave: Wave; readonly startedAt: WallInstant }[];
  /** Waves that may still start, in order. */
  readonly wavesToStart: readonly Wave[];
  /** The one that was sent off last, and before any start the first: a recall and a false start are about it. */
  readonly lastWave: Wave;
  /** Who may have made a false start, in the order of the cards. */
  readonly starters: readonly StarterView[];
  /** Cell at which the next crossing is expected; null when nobody is under way. */
  readonly next: CellPlace | null;
}

/** A skater of the wave that was sent off last. */
interface StarterView {
  readonly race: RaceKey;
  readonly surname: string;
  /** One more false start puts the skater out (S2). */
  readonly isOutNext: boolean;
}

/** Names one cell. */
export interface CellPlace {
  readonly race: RaceKey;
  readonly pointM: number;
}

/** Null when there is no such pair. */
export function raceDesk(
  state: CompetitionState,
  { distance, pair }: { readonly distance: number; readonly pair: number },
  locale: NumberLocale,
): RaceDeskView | null {
  const trace = pairTrace(state, distance, pair);
  const opened = distanceOf(state, distance);
  if (trace === null || opened === null) return null;
  const points = passingPointsM(opened.lengthM);
  const waves = [...new Set(trace.races.map(({ key }) => key.wave))];
  const starts = [...trace.starts].map(([wave, startedAt]) => ({ wave, startedAt }));
  const lastWave = starts.at(-1)?.wave ?? 1;
  return {
    distance,
    pair,
    phase: trace.phase,
    cards: trace.races.map((race) => cardOf(state, race, points, locale)),
    starts,
    wavesToStart: waves.filter((wave) => !trace.starts.has(wave)),
    lastWave,
    starters: startersOf(state, trace, lastWave),
    next: nextCell(trace, points),
  };
}

function startersOf(state: CompetitionState, trace: PairTrace, lastWave: Wave): readonly StarterView[] {
  const isOutNext = trace.falseStarts.some(({ wave }) => wave === lastWave);
  return trace.races
    .filter(({ key }) => key.wave === lastWave)
    .map(({ key, entry }) => ({ race: key, surname: skaterName(state, entry).surname, isOutNext }));
}

function cardOf(state: CompetitionState, race: Race, points: readonly number[], locale: NumberLocale): RaceCardView {
  return {
    id: raceKeyText(race.key),
    race: race.key,
    armband: race.armband,
    skater: skaterName(state, race.entry),
    cells: points.map((pointM) => ({
      race: race.key,
      pointM,
      isFinish: pointM === points.at(-1),
      passed: passedOf(state, race, passageAt(race, pointM), locale),
    })),
    irm: race.irm === null ? null : { code: race.irm.irm, reason: race.irm.reason },
    remarks: race.remarks.map(({ remark }) => remark),
    badges: badgesOf(state, race.key),
    isOver: isOver(race),
  };
}

function passedOf(
  state: CompetitionState,
  race: Race,
  passage: Passage | null,
  locale: NumberLocale,
): CellView['passed'] {
  if (passage === null) return null;
  const { elapsedMs, lap, seq, source, readings, pointM } = passage;
  return {
    seq,
    elapsedMs,
    time: raceTimeText(elapsedMs, locale),
    lap: lap === null || pointM === race.passages[0]?.pointM ? null : shownTimeText(lap, locale),
    rank: rankAt(state, race, passage),
    gap: gapView(markOf(state, race, passage), locale),
    source,
    readings: readings.map((reading) => ({
      seq: reading.seq,
      source: reading.source,
      exact: `${raceTimeText(reading.elapsedMs, locale)}${reading.elapsedMs % 10}`,
      isChosen: reading.seq === seq,
    })),
  };
}

/**
 * Whoever is expected to cross next: of those under way the one with the fewest metres behind; at the same point the one
 * who passed the point before first, and before the first point the inner lane.
 */
function nextCell(trace: PairTrace, points: readonly number[]): CellPlace | null {
  const underWay = trace.races.filter((race) => !isOver(race) && trace.starts.has(race.key.wave));
  const places = underWay.flatMap((race) => {
    const pointM = points.find((point) => passageAt(race, point) === null);
    return pointM === undefined ? [] : [{ race, pointM, sinceMs: race.passages.at(-1)?.elapsedMs ?? 0 }];
  });
  const [first] = places.toSorted((a, b) => a.pointM - b.pointM || a.sinceMs - b.sinceMs);
  return first === undefined ? null : { race: first.race.key, pointM: first.pointM };
}

/** The next point of one skater; null when the run is over. */
export function nextCellOf(view: RaceDeskView, race: RaceKey): CellPlace | null {
  const card = view.cards.find(({ id }) => id === raceKeyText(race));
  const cell = card?.isOver === true ? undefined : card?.cells.find(({ passed }) => passed === null);
  return cell === undefined ? null : { race: cell.race, pointM: cell.pointM };
}
