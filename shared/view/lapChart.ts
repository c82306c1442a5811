/**
 * The two plots of a skater's race as drawn coordinates: the difference to the leader of each moment over the distance
 * (rules M1, M4), ahead above the line and behind below it, and the laps beside those of the leader, faster above.
 */
import { isSameRace } from '../primitives/ids.ts';
import { shownDifference, toCentis, type Centis } from '../primitives/time.ts';
import { markOf, type MarkSign } from '../project/marks.ts';
import { raceOf } from '../project/pairs.ts';
import { distance as distanceOf, timingRules } from '../project/programme.ts';
import { holdingAt } from '../project/recordBook.ts';
import { lastPassage, passageAt, type Race } from '../project/race.ts';
import type { LengthM } from '../rules/distances.ts';
import type { CompetitionState } from '../project/state.ts';
import { gapText, shownTimeText, type NumberLocale } from './format.ts';
import { pointText } from './phonePairs.ts';
import { axisOf, distanceTicks, PLOT, signOf, xOf, yOf, type Axis, type Tick } from './plotScale.ts';
import { recordBlock } from './recordBlock.ts';
import { skaterName } from './rows.ts';

export interface PlotPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly sign: MarkSign;
  /** Written beside the point; null where there is no room for every label. */
  readonly label: string | null;
  readonly labelY: number;
}

export interface PlotLine {
  readonly name: string;
  /** `M46 80L…`; empty below two points. */
  readonly path: string;
  readonly points: readonly PlotPoint[];
}

export interface PlotRow {
  readonly point: string;
  readonly own: string | null;
  readonly other: string | null;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly main: PlotLine;
  /** The record in the first plot, the leader in the second; null when it is not known point by point. */
  readonly other: PlotLine | null;
  /** The same in words, for whoever does not see the plot. */
  readonly rows: readonly PlotRow[];
}

/** Above `zeroY` the skater is ahead. */
export interface GapPlot extends Plot {
  readonly zeroY: number;
  /** The area between the curve and the line. */
  readonly area: string;
}

export interface LapChartView {
  /** Null in the first pair, which has nobody to compare with, and before the first passing. */
  readonly gaps: GapPlot | null;
  /** Null below 1500 m and before the second full lap. */
  readonly laps: Plot | null;
}

/** A value of the plots at one point, in hundredths. */
interface Value {
  readonly pointM: number;
  readonly value: number;
}

const SHORTEST_LAP_PLOT_M = 1500;

export function lapChart(state: CompetitionState, race: Race, locale: NumberLocale): LapChartView {
  const lengthM = distanceOf(state, race.key.distance)?.lengthM;
  if (lengthM === undefined) return { gaps: null, laps: null };
  return {
    gaps: gapPlot(state, race, lengthM, locale),
    laps: lengthM < SHORTEST_LAP_PLOT_M ? null : lapPlot(state, race, lengthM, locale),
  };
}

function gapPlot(state: CompetitionState, race: Race, lengthM: LengthM, locale: NumberLocale): GapPlot | null {
  const marked = race.passages.flatMap((passage) => {
    const { gap, reference } = markOf(state, race, passage);
    return gap === null ? [] : [{ pointM: passage.pointM, value: gap, entry: reference?.entry ?? null }];
  });
  if (marked.length === 0) return null;
  const leaders = [...new Set(marked.flatMap(({ entry }) => (entry === null ? [] : [entry])))];
  const record = recordRace(state, race);
  const isLeader = record !== null && leaders.length === 1 && leaders[0] === record.race.entry;
  const against = record === null || isLeader ? [] : valuesAgainst(state, race, record.race);
  const axis = axisOf([0, ...marked.map(({ value }) => value), ...against.map(({ value }) => value)]);
  const frame = { axis, lengthM, text: (value: number) => gapText(value as Centis, locale) };
  const main = lineOf(leaders.map((entry) => skaterName(state, entry).surname).join(', '), marked, frame, true);
  const other = record === null || against.length === 0 ? null : lineOf(record.name, against, frame, true);
  const zeroY = yOf(axis, 0);
  const [first, last] = [xOf(lengthM, 0), xOf(lengthM, marked.at(-1)?.pointM ?? 0)];
  return {
    ...plotFrame(frame),
    main,
    other,
    zeroY,
    area: `M${first} ${zeroY}${main.path.replace(/^M[^L]*/, '')}L${last} ${zeroY}Z`,
    rows: rowsOf(race, marked, against, frame.text),
  };
}

function lapPlot(state: CompetitionState, race: Race, lengthM: LengthM, locale: NumberLocale): Plot | null {
  const own = lapsOf(race);
  if (own.length < 2) return null;
  const last = lastPassage(race);
  const leading = last === null ? null : (markOf(state, race, last).reference?.race ?? null);
  const leader = leading === null ? null : raceOf(state, leading);
  const theirs = leader === null ? [] : lapsOf(leader);
  const axis = axisOf([...own, ...theirs].map(({ value }) => value));
  const frame = { axis, lengthM, text: (value: number) => shownTimeText(value as Centis, locale) };
  return {
    ...plotFrame(frame),
    main: lineOf(skaterName(state, race.entry).surname, own, frame, false),
    other:
      leader === null || theirs.length < 2
        ? null
        : lineOf(skaterName(state, leader.entry).surname, theirs, frame, false),
    rows: rowsOf(race, own, theirs, frame.text),
  };
}

/** Full laps only: an opening is shorter and would press the rest together. */
function lapsOf(race: Race): readonly Value[] {
  return race.passages.flatMap(({ pointM, lap, elapsedMs }) =>
    lap === null || lap === toCentis(elapsedMs) ? [] : [{ pointM, value: lap }],
  );
}

/** The record as it stood before this skater's last passing, if it was set today: only then are its splits known. */
function recordRace(state: CompetitionState, race: Race): { readonly race: Race; readonly name: string } | null {
  const scope = recordBlock(state, race.key.distance, 'en')?.scope;
  const last = lastPassage(race);
  const holding = scope === undefined || last === null ? null : holdingAt(state, race, scope, last.moment);
  const held = holding === null || holding.race === null ? null : raceOf(state, holding.race);
  if (held === null || scope === undefined || isSameRace(held.key, race.key)) return null;
  return { race: held, name: `${scope} ${skaterName(state, held.entry).surname}` };
}

function valuesAgainst(state: CompetitionState, race: Race, other: Race): readonly Value[] {
  return race.passages.flatMap(({ pointM, elapsedMs }) => {
    const theirs = passageAt(other, pointM);
    if (theirs === null) return [];
    return [{ pointM, value: shownDifference(elapsedMs, theirs.elapsedMs, timingRules(state).difference) }];
  });
}

interface Frame {
  readonly axis: Axis;
  readonly lengthM: LengthM;
  readonly text: (value: number) => string;
}

function plotFrame({ axis, lengthM, text }: Frame) {
  return {
    ...PLOT,
    xTicks: distanceTicks(lengthM),
    yTicks: axis.ticks.map((value) => ({ at: yOf(axis, value), label: text(value) })),
  };
}

/** Up to here every point is labelled. */
const MOST_LABELS = 5;
const [LABEL_ABOVE, LABEL_BELOW] = [-9, 19];

function lineOf(name: string, values: readonly Value[], { axis, lengthM, text }: Frame, fromZero: boolean): PlotLine {
  const labelled = new Set(values.length <= MOST_LABELS ? values : telling(values));
  const slowest = Math.max(...values.map(({ value }) => value));
  const points = values.map((each): PlotPoint => {
    const y = yOf(axis, each.value);
    const sign = fromZero ? signOf(each.value) : 'none';
    const isBelow = fromZero ? sign === 'behind' : each.value === slowest;
    return {
      id: String(each.pointM),
      x: xOf(lengthM, each.pointM),
      y,
      sign,
      label: labelled.has(each) ? text(each.value) : null,
      labelY: y + (isBelow ? LABEL_BELOW : LABEL_ABOVE),
    };
  });
  const begin = fromZero ? [{ x: xOf(lengthM, 0), y: yOf(axis, 0) }] : [];
  const path = [...begin, ...points].map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return { name, path, points };
}

/** The fastest, the slowest and the last. */
function telling(values: readonly Value[]): readonly Value[] {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  return [sorted[0], sorted.at(-1), values.at(-1)].filter((value) => value !== undefined);
}

function rowsOf(
  race: Race,
  own: readonly Value[],
  other: readonly Value[],
  text: (value: number) => string,
): readonly PlotRow[] {
  const at = (values: readonly Value[], pointM: number) => {
    const found = values.find((each) => each.pointM === pointM);
    return found === undefined ? null : text(found.value);
  };
  return race.passages.map(({ pointM }) => ({
    point: pointText(pointM),
    own: at(own, pointM),
    other: at(other, pointM),
  }));
}
