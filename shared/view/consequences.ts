/** What a command would change, in parts that a language makes sentences of (rules C3, O3): who moves, which records come or go. */
import type { RecordScope } from '../facts/recordFacts.ts';
import type { CorrectionReport, ResultChange } from '../project/corrections.ts';
import { standings } from '../project/standings.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { skaterName } from './rows.ts';

export interface MoveView {
  readonly surname: string;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  readonly timeBefore: string | null;
  readonly timeAfter: string | null;
  readonly irmBefore: string | null;
  readonly irmAfter: string | null;
}

export interface FlagView {
  readonly scope: RecordScope;
  readonly surname: string;
  readonly time: string;
}

export interface ConsequencesView {
  /** Those whose rank, time or mark changes; whoever is first afterwards comes first. */
  readonly moves: readonly MoveView[];
  /** Further skaters who only move because others do. */
  readonly otherMoves: number;
  readonly gained: readonly FlagView[];
  readonly lost: readonly FlagView[];
  /** How many gaps and colours change. */
  readonly marks: number;
  /** What must be typed by hand because it is rare and loud; null for everything else. */
  readonly mustType: string | null;
}

/** So many are named; a change of the lead moves everybody else by one. */
const NAMED = 4;

export function consequences(
  before: CompetitionState,
  after: CompetitionState,
  report: CorrectionReport,
  locale: NumberLocale,
): ConsequencesView {
  const all = report.results.toSorted((a, b) => weight(a) - weight(b));
  const named = all.filter((change, index) => index < NAMED || isOwnChange(change));
  return {
    moves: named.map((change) => moveOf(after, change, locale)),
    otherMoves: all.length - named.length,
    gained: report.flagsGained.filter(isPublic).map((flag) => flagOf(after, flag, locale)),
    lost: report.flagsLost.filter(isPublic).map((flag) => flagOf(before, flag, locale)),
    marks: report.marks.length,
    mustType: mustType(before, report),
  };
}

/** Nothing that anybody was shown would change. */
export function isQuiet({ moves, otherMoves, gained, lost, marks }: ConsequencesView): boolean {
  return moves.length + otherMoves + gained.length + lost.length + marks === 0;
}

/** A time or a mark of one's own changes, and not only the rank through others. */
function isOwnChange(change: ResultChange): boolean {
  return change.timeBefore !== change.timeAfter || change.irmBefore !== change.irmAfter;
}

function weight(change: ResultChange): number {
  return (isOwnChange(change) ? 0 : 1000) + (change.rankAfter ?? 900);
}

function moveOf(state: CompetitionState, change: ResultChange, locale: NumberLocale): MoveView {
  const { rankBefore, rankAfter, timeBefore, timeAfter, irmBefore, irmAfter } = change;
  return {
    surname: skaterName(state, change.entry).surname,
    rankBefore,
    rankAfter,
    timeBefore: timeBefore === null ? null : raceTimeText(timeBefore, locale),
    timeAfter: timeAfter === null ? null : raceTimeText(timeAfter, locale),
    irmBefore,
    irmAfter,
  };
}

function isPublic({ scope }: RecordFlag): boolean {
  return scope !== 'PB' && scope !== 'SB';
}

function flagOf(state: CompetitionState, { scope, entry, timeMs }: RecordFlag, locale: NumberLocale): FlagView {
  return { scope, surname: skaterName(state, entry).surname, time: raceTimeText(timeMs, locale) };
}

/** A world or Olympic record, or the leader losing the result: asked for by its letters, never by one key. */
function mustType(before: CompetitionState, { flagsGained, results }: CorrectionReport): string | null {
  const loud = flagsGained.find(({ scope }) => scope === 'WR') ?? flagsGained.find(({ scope }) => scope === 'OR');
  if (loud !== undefined) return loud.scope;
  const marked = results.find(({ irmBefore, irmAfter }) => irmBefore === null && irmAfter === 'DQ');
  if (marked === undefined) return null;
  const leads = standings(before, marked.distance).some((row) => row.entry === marked.entry && row.rank === 1);
  return leads ? 'DQ' : null;
}
