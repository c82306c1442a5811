/** Times and marks that were told and read differently now, newest first, so that nobody repeats a wrong one (rules C3, D3, D4). */
import type { Fact, FactKind, NumberedFact } from '../facts/fact.ts';
import { raceKeyText, type EntryId, type Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { factsOf } from '../project/fold.ts';
import { stateAt } from '../project/history.ts';
import { raceOf } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { passageAt, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';
import { causeOf, isHalfOfReplacement, type CorrectionCause } from './correctionsSeen.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { pointText } from './phonePairs.ts';
import { skaterName } from './rows.ts';

/** `measured`: a better clock took the place of a worse one. */
export type FigureCause = CorrectionCause | 'measured';

export interface CorrectedFigure {
  readonly id: string;
  readonly at: WallInstant;
  readonly surname: string;
  readonly pair: number;
  /** Null for the finish. */
  readonly point: string | null;
  /** A time or the letters of a mark; null for none. */
  readonly was: string | null;
  readonly is: string | null;
  readonly cause: FigureCause;
}

/** So far back it is looked for figures that changed; older ones nobody repeats. */
const MOST_LOOKED_AT = 60;

export function correctedFigures(
  state: CompetitionState,
  distance: number,
  most: number,
  locale: NumberLocale,
): readonly CorrectedFigure[] {
  const lengthM = distanceOf(state, distance)?.lengthM;
  if (lengthM === undefined) return [];
  const found: CorrectedFigure[] = [];
  for (const suspect of suspects(state, distance)) {
    if (found.length >= most) break;
    found.push(...changesOf(state, suspect, lengthM, locale));
  }
  return found.slice(0, most);
}

/** A fact that may have changed figures of one pair. */
interface Suspect {
  readonly numbered: NumberedFact;
  readonly distance: number;
  readonly pair: number;
}

/** Newest first. */
function suspects(state: CompetitionState, distance: number): readonly Suspect[] {
  const all = factsOf(state);
  const seen = new Set<string>();
  const found: Suspect[] = [];
  for (const [index, numbered] of all.entries()) {
    const about = subjectOf(all, numbered.fact);
    const isAgain = isSecondReading(seen, numbered.fact);
    if (about === null || about.distance !== distance || isHalfOfReplacement(numbered, all[index + 1])) continue;
    if (isAgain || numbered.replaces !== undefined || EDITS.has(numbered.fact.kind)) found.push({ numbered, ...about });
  }
  return found.toReversed().slice(0, MOST_LOOKED_AT);
}

const EDITS: ReadonlySet<FactKind> = new Set([
  'FactRetracted',
  'FactRestored',
  'ReadingDismissed',
  'ReadingReassigned',
  'ReadingPinned',
  'LanesSwapped',
  'IrmGiven',
  'IrmLifted',
]);

/** Which pair a fact is about; one that takes back or restores, what that was about. Null for the rest of the competition. */
function subjectOf(all: readonly NumberedFact[], fact: Fact): Pick<Suspect, 'distance' | 'pair'> | null {
  const isOnFact = fact.kind === 'FactRetracted' || fact.kind === 'FactRestored';
  const told = isOnFact ? all.find(({ seq }) => seq === fact.target)?.fact : fact;
  return told !== undefined && 'pair' in told ? { distance: told.distance, pair: told.pair } : null;
}

function isSecondReading(seen: Set<string>, fact: Fact): boolean {
  if (fact.kind !== 'ReadingRecorded') return false;
  const place = `${raceKeyText(fact)}/${fact.pointM}`;
  if (seen.has(place)) return true;
  seen.add(place);
  return false;
}

function changesOf(
  state: CompetitionState,
  { numbered, distance, pair }: Suspect,
  lengthM: LengthM,
  locale: NumberLocale,
): readonly CorrectedFigure[] {
  const { seq, at, fact, replaces } = numbered;
  const before = racesAt(stateAt(state, (seq - (replaces === undefined ? 1 : 2)) as Seq), distance, pair);
  const after = racesAt(stateAt(state, seq), distance, pair);
  return [...after].flatMap(([entry, now]) => {
    const then = before.get(entry);
    if (then === undefined) return [];
    return passingPointsM(lengthM).flatMap((pointM): readonly CorrectedFigure[] => {
      const [was, is] = [figureAt(then, pointM, lengthM, locale), figureAt(now, pointM, lengthM, locale)];
      const isGivenBack = fact.kind === 'FactRestored';
      if (was === is || (was === null && !isGivenBack)) return [];
      return [
        {
          id: `${seq}/${entry}/${pointM}`,
          at,
          surname: skaterName(state, entry).surname,
          pair,
          point: pointM === lengthM ? null : pointText(pointM),
          was,
          is,
          cause: causeIn(numbered, now),
        },
      ];
    });
  });
}

/** Hundredths as they are shown, at the finish the mark instead where there is one. */
function figureAt(race: Race, pointM: number, lengthM: LengthM, locale: NumberLocale): string | null {
  if (pointM === lengthM && race.irm !== null) return race.irm.irm;
  const passage = passageAt(race, pointM);
  return passage === null ? null : raceTimeText(passage.elapsedMs, locale);
}

function causeIn(numbered: NumberedFact, { irm }: Race): FigureCause {
  const { fact, replaces } = numbered;
  const isByItself = fact.kind === 'ReadingRecorded' && replaces === undefined;
  if (isByItself && fact.source !== 'official' && fact.source !== 'photoFinish') return 'measured';
  return causeOf(numbered, { irmAfter: fact.kind === 'IrmGiven' ? (irm?.irm ?? null) : null });
}

const PLACES = ([1, 2] as const).flatMap((wave) => (['inner', 'outer'] as const).map((lane) => ({ wave, lane })));

function racesAt(state: CompetitionState, distance: number, pair: number): ReadonlyMap<EntryId, Race> {
  const races = PLACES.flatMap((place) => raceOf(state, { distance, pair, ...place }) ?? []);
  return new Map(races.map((race) => [race.entry, race]));
}
