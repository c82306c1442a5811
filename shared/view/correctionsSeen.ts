/** Which facts changed a result that the public had already seen (rule D3). */
import type { Fact, NumberedFact } from '../facts/fact.ts';
import type { EntryId, Seq } from '../primitives/ids.ts';
import { raceKeyText } from '../primitives/ids.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { toCentis, type Millis, type WallInstant } from '../primitives/time.ts';
import { corrections, type CorrectionReport, type ResultChange } from '../project/corrections.ts';
import { factsOf } from '../project/fold.ts';
import { stateAt } from '../project/history.ts';
import { pairTrace, raceOf } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import { leader } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';

export type CorrectionCause = 'photoFinish' | 'official' | 'disqualified' | 'lanes' | 'takenBack' | 'restored';

export interface Correction {
  readonly seq: Seq;
  readonly at: WallInstant;
  readonly distance: number;
  readonly cause: CorrectionCause;
  /** Results that read differently now; at most two, the skater of the fact first. */
  readonly changes: readonly ResultChange[];
  readonly lost: readonly RecordFlag[];
  readonly gained: readonly RecordFlag[];
}

/** Corrections of one distance that came at `earliest` or later, oldest first. */
export function correctionsSince(state: CompetitionState, distance: number, earliest: number): readonly Correction[] {
  const all = factsOf(state);
  const from = all.findIndex(({ at }) => at >= earliest);
  if (from < 0) return [];
  return all.slice(from).flatMap(({ seq }) => {
    const correction = correctionBy(state, seq);
    return correction === null || correction.distance !== distance ? [] : [correction];
  });
}

/** What the fact of this number corrected; null when it corrected nothing that was shown. */
const correctionBy = memoByNumber((state: CompetitionState, number): Correction | null => {
  const all = factsOf(state);
  const index = all.findIndex(({ seq }) => seq === number);
  const by = all[index];
  if (by === undefined || isHalfOfReplacement(by, all[index + 1]) || !mayCorrect(state, by)) return null;
  const before = stateAt(state, (by.seq - (by.replaces === undefined ? 1 : 2)) as Seq);
  const after = stateAt(state, by.seq);
  const report = corrections(before, after);
  const changes = shownChanges(report, entryOf(state, by.fact), by.fact.kind === 'FactRestored');
  const [main] = changes;
  if (main === undefined || !isSurprising(before, after, by, { report, main })) return null;
  const general = (flag: RecordFlag) =>
    flag.race.distance === main.distance && flag.scope !== 'PB' && flag.scope !== 'SB';
  return {
    seq: by.seq,
    at: by.at,
    distance: main.distance,
    cause: causeOf(by, main),
    changes,
    lost: report.flagsLost.filter(general),
    gained: report.flagsGained.filter(general),
  };
});

/** A replacement is written as two facts: taken back, then told anew. The second one is the correction. */
export function isHalfOfReplacement({ fact }: NumberedFact, next: NumberedFact | undefined): boolean {
  return fact.kind === 'FactRetracted' && next?.replaces === fact.target;
}

/** Cheap to ask, so that hardly any fact of a race has to be compared state by state. */
function mayCorrect(state: CompetitionState, { fact, seq, replaces }: NumberedFact): boolean {
  switch (fact.kind) {
    case 'FactRetracted':
    case 'FactRestored':
    case 'ReadingReassigned':
    case 'ReadingDismissed':
    case 'ReadingPinned':
    case 'LanesSwapped':
    case 'IrmGiven':
    case 'IrmLifted':
      return true;
    case 'ReadingRecorded':
      return replaces !== undefined || isLaterFinish(state, fact, seq);
    default:
      return replaces !== undefined;
  }
}

function isLaterFinish(state: CompetitionState, fact: Extract<Fact, { kind: 'ReadingRecorded' }>, seq: Seq): boolean {
  if (fact.pointM !== distanceOf(state, fact.distance)?.lengthM) return false;
  const race = raceKeyText(fact);
  return (state.distances[fact.distance]?.pairs[fact.pair] ?? []).some(
    (other) =>
      other.seq < seq &&
      other.fact.kind === 'ReadingRecorded' &&
      other.fact.pointM === fact.pointM &&
      raceKeyText(other.fact) === race,
  );
}

function entryOf(state: CompetitionState, fact: Fact): EntryId | null {
  if (!('lane' in fact) || fact.lane === null || !('wave' in fact)) return null;
  return raceOf(state, { distance: fact.distance, pair: fact.pair, wave: fact.wave, lane: fact.lane })?.entry ?? null;
}

const MOST_CHANGES = 2;

/** A first result corrects nothing, unless it is given back. A result reads differently when its hundredths or its mark do; a rank that moves along is a consequence. */
function shownChanges(
  { results }: CorrectionReport,
  entry: EntryId | null,
  isGivenBack: boolean,
): readonly ResultChange[] {
  const weight = (change: ResultChange) => (change.entry === entry ? 0 : (change.rankAfter ?? Infinity));
  return results
    .filter(({ timeBefore, irmBefore }) => isGivenBack || timeBefore !== null || irmBefore !== null)
    .filter((each) => shown(each.timeBefore) !== shown(each.timeAfter) || each.irmBefore !== each.irmAfter)
    .toSorted((a, b) => weight(a) - weight(b) || 0)
    .slice(0, MOST_CHANGES);
}

function shown(time: Millis | null): number | null {
  return time === null ? null : toCentis(time);
}

/** The photo finish of a pair that is not confirmed is expected; it is a correction when it takes a lead or a record away. */
function isSurprising(
  before: CompetitionState,
  after: CompetitionState,
  { fact, replaces }: NumberedFact,
  { report, main }: { readonly report: CorrectionReport; readonly main: ResultChange },
): boolean {
  if (fact.kind !== 'ReadingRecorded' || fact.source === 'official' || replaces !== undefined) return true;
  if (pairTrace(before, fact.distance, fact.pair)?.phase === 'confirmed') return true;
  const hasLostLead =
    leader(before, main.distance)?.entry === main.entry && leader(after, main.distance)?.entry !== main.entry;
  return (
    hasLostLead || report.flagsLost.some(({ scope }) => !isRegained(report, scope) && scope !== 'PB' && scope !== 'SB')
  );
}

/** A record whose time was put right is lost and gained in one. */
function isRegained({ flagsGained }: CorrectionReport, scope: string): boolean {
  return flagsGained.some((flag) => flag.scope === scope);
}

export function causeOf(
  { fact }: Pick<NumberedFact, 'fact'>,
  { irmAfter }: Pick<ResultChange, 'irmAfter'>,
): CorrectionCause {
  if (irmAfter === 'DQ') return 'disqualified';
  if (fact.kind === 'LanesSwapped' || fact.kind === 'ReadingReassigned') return 'lanes';
  if (fact.kind === 'FactRestored' || fact.kind === 'IrmLifted') return 'restored';
  if (fact.kind === 'FactRetracted' || fact.kind === 'ReadingDismissed') return 'takenBack';
  return fact.kind === 'ReadingRecorded' && fact.source === 'photoFinish' ? 'photoFinish' : 'official';
}
