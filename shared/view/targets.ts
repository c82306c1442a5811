/** The times that somebody on the ice may want to undercut: lead, third place, records and own bests, as they stand now (rules N1, R1). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { raceKeyText, type EntryId } from '../primitives/ids.ts';
import { millis, toCentis, type Millis } from '../primitives/time.ts';
import { raceOf } from '../project/pairs.ts';
import { entries, timingRules } from '../project/programme.ts';
import { passageAt, type Race } from '../project/race.ts';
import { bestsOf, generalRecords, type Holding } from '../project/recordBook.ts';
import { standings, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { recordLine, type HoldingView } from './recordBlock.ts';

export type TargetName = 'lead' | 'podium' | RecordScope;

export interface Target {
  /** One time may be several things at once: the lead and the Olympic record. */
  readonly names: readonly TargetName[];
  readonly timeMs: Millis;
  /** Whoever stays below is better (N1). */
  readonly limitMs: Millis;
  /** The run in which it was skated; null for a loaded line. */
  readonly race: Race | null;
  readonly holder: HoldingView;
  /** For whom alone it is a target; null for one that all share. */
  readonly ownOf: EntryId | null;
}

const PODIUM = 3;
const SCOPES: readonly RecordScope[] = ['TR', 'OR', 'WR'];

/** Lead and third place first, then the records, then the best of each skater. */
export function targetsOf(
  state: CompetitionState,
  distance: number,
  skaters: readonly EntryId[],
  locale: NumberLocale,
): readonly Target[] {
  const valid = standings(state, distance).filter(({ rank, irm }) => rank !== null && irm === null);
  const places = [
    placeTarget(state, 'lead', valid[0], locale),
    placeTarget(state, 'podium', valid[PODIUM - 1], locale),
  ];
  const records = generalRecords(state, distance)
    .toSorted((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope))
    .map(({ scope, now }) => recordTarget(state, scope, now, locale));
  const bests = skaters.flatMap((entry) => {
    const { pb } = bestsOf(state, distance, entry);
    return pb === null ? [] : [{ ...recordTarget(state, 'PB', pb, locale), ownOf: entry }];
  });
  return [...merged([...places.filter((each) => each !== null), ...records]), ...bests];
}

function placeTarget(
  state: CompetitionState,
  name: TargetName,
  row: StandingsRow | undefined,
  locale: NumberLocale,
): Target | null {
  if (row === undefined || row.finish === null) return null;
  const { elapsedMs } = row.finish;
  const inHundredths = timingRules(state).rankUnit === 'hundredth';
  return {
    names: [name],
    timeMs: elapsedMs,
    limitMs: inHundredths ? wholeHundredths(elapsedMs) : elapsedMs,
    race: raceOf(state, row.race),
    holder: {
      time: raceTimeText(elapsedMs, locale),
      holder: entries(state).get(row.entry)?.familyName ?? row.entry,
      pair: row.race.pair,
      place: null,
    },
    ownOf: null,
  };
}

function recordTarget(state: CompetitionState, name: RecordScope, holding: Holding, locale: NumberLocale): Target {
  return {
    names: [name],
    timeMs: holding.timeMs,
    limitMs: wholeHundredths(holding.timeMs),
    race: holding.race === null ? null : raceOf(state, holding.race),
    holder: recordLine(state, holding, locale),
    ownOf: null,
  };
}

/** Records are compared as they are shown (R1). */
function wholeHundredths(time: Millis): Millis {
  return millis(toCentis(time) * 10);
}

/** The same time of the same run, to be undercut in the same unit, is told once. */
function merged(targets: readonly Target[]): readonly Target[] {
  const byTime = new Map<string, Target>();
  for (const target of targets) {
    const { race, holder, limitMs, names } = target;
    const key = `${race === null ? holder.holder : raceKeyText(race.key)}/${limitMs}`;
    const known = byTime.get(key);
    byTime.set(key, known === undefined ? target : { ...known, names: [...known.names, ...names] });
  }
  return [...byTime.values()];
}

/** The holder's own split; null where it was not measured here. */
export function measuredAt({ race }: Target, pointM: number): Millis | null {
  return race === null ? null : (passageAt(race, pointM)?.elapsedMs ?? null);
}
