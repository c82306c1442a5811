/** The last time of a run as it was shown a moment ago, while the change is still to be seen (rule D4). */
import type { NumberedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import { isSameRace } from '../primitives/ids.ts';
import { toCentis, type Millis } from '../primitives/time.ts';
import { stateAt } from '../project/history.ts';
import { raceOf } from '../project/pairs.ts';
import { lastPassage, passageAt, type Passage, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';

export interface CorrectedTime {
  /** The value that no longer holds. */
  readonly text: string;
  readonly until: number;
}

const SHOWN_MS = 10_000;

export function correctedTime(
  state: CompetitionState,
  race: Race,
  now: number,
  locale: NumberLocale,
): CorrectedTime | null {
  const last = lastPassage(race);
  if (last === null) return null;
  for (const { seq, at } of suspects(state, race, last, now).toReversed()) {
    const before = timeAt(stateAt(state, (seq - 1) as Seq), race, last.pointM);
    const after = timeAt(stateAt(state, seq), race, last.pointM);
    if (before !== null && after !== null && toCentis(before) !== toCentis(after)) {
      return { text: raceTimeText(before, locale), until: at + SHOWN_MS };
    }
  }
  return null;
}

function timeAt(state: CompetitionState, race: Race, pointM: number): Millis | null {
  const then = raceOf(state, race.key);
  return then === null ? null : (passageAt(then, pointM)?.elapsedMs ?? null);
}

/** Recent facts that may have changed this passage: readings beside another one, and decisions about readings. */
function suspects(state: CompetitionState, race: Race, passage: Passage, now: number): readonly NumberedFact[] {
  const { distance, pair } = race.key;
  const ofPair = state.distances[distance]?.pairs[pair] ?? [];
  const first = passage.readings.reduce((least, { seq }) => Math.min(least, seq), Infinity);
  const isSuspect = ({ at, fact, seq, replaces }: NumberedFact) => {
    if (now - at >= SHOWN_MS) return false;
    if (fact.kind !== 'ReadingRecorded') return EDITS.has(fact.kind);
    const isHere = fact.pointM === passage.pointM && isSameRace(fact, race.key);
    return isHere && (seq > first || replaces !== undefined);
  };
  return [...ofPair.filter(isSuspect), ...state.corrections.filter(isSuspect)].toSorted((a, b) => a.seq - b.seq);
}

const EDITS: ReadonlySet<string> = new Set([
  'ReadingDismissed',
  'ReadingReassigned',
  'ReadingPinned',
  'FactRetracted',
  'FactRestored',
]);
