/** Decides about marks, remarks, re-skates and making a distance official (rules I1–I4, K7). */
import { LAST_PAIR } from '../facts/fields.ts';
import { isSameRace, type RaceKey } from '../primitives/ids.ts';
import { must } from '../primitives/outcome.ts';
import { pairs, pairTrace, raceOf, races } from '../project/pairs.ts';
import type { CompetitionState } from '../project/state.ts';
import { findRace, firstProblem, isKnownDistance, isOpenRace } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';
import { isOfficial } from '../project/programme.ts';

export function decideGiveIrm(state: CompetitionState, command: CommandOf<'GiveIrm'>): DecisionOutcome {
  const race = raceOf(state, command);
  const { irm, reason, rank } = command;
  const isGiven = race?.irm?.irm === irm && race.irm.reason === reason && race.irm.rank === rank;
  const hasSkated = (race?.passages.length ?? 0) > 0;
  const problem = firstProblem(
    () => isOpenRace(state, command),
    () => (isGiven ? refusal('AlreadyDone', 'markedAlready', { irm }) : null),
    () => (hasSkated && (irm === 'DNS' || irm === 'WDR') ? refusal('WrongPhase', 'markAfterPassage', { irm }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'IrmGiven' }]);
}

export function decideLiftIrm(state: CompetitionState, command: CommandOf<'LiftIrm'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenRace(state, command),
    () => (raceOf(state, command)?.irm === null ? refusal('AlreadyDone', 'noMark', {}) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'IrmLifted' }]);
}

export function decideAddRemark(state: CompetitionState, command: CommandOf<'AddRemark'>): DecisionOutcome {
  const remarks = raceOf(state, command)?.remarks ?? [];
  const isKnown = remarks.some(({ remark, note }) => remark === command.remark && note === command.note);
  const problem = firstProblem(
    () => isOpenRace(state, command),
    () => (isKnown ? refusal('AlreadyDone', 'remarkStands', { remark: command.remark }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'RemarkAdded' }]);
}

/** The re-skate runs as an extra pair; two granted re-skates may share one (RULES 4). */
export function decideGrantReskate(state: CompetitionState, command: CommandOf<'GrantReskate'>): DecisionOutcome {
  const { distance, pair, wave, lane, asLane = lane } = command;
  const lastPair = Math.max(0, ...pairs(state, distance).map((trace) => trace.pair));
  const place: RaceKey = { distance, pair: command.asPair ?? lastPair + 1, wave: 1, lane: asLane };
  const problem = firstProblem(
    () => isOpenRace(state, command),
    () => mayBeRepeated(state, command),
    () => isFreePlace(state, place),
  );
  return factsUnless(problem, [{ kind: 'ReskateGranted', ...place, of: { pair, wave, lane } }]);
}

function mayBeRepeated(state: CompetitionState, key: RaceKey): Refusal | null {
  const race = must(raceOf(state, key), 'a race that passed its checks');
  if (race.reskateOf !== null) return refusal('WrongPhase', 'reskateOfReskate', {});
  const known = races(state, key.distance).find(({ reskateOf }) => reskateOf !== null && isSameRace(reskateOf, key));
  if (known !== undefined) {
    return refusal('AlreadyDone', 'reskateGranted', { pair: known.key.pair });
  }
  if (race.startedAt !== null || race.passages.length > 0) return null;
  return refusal('WrongPhase', 'reskateBeforeStart', {});
}

function isFreePlace(state: CompetitionState, place: RaceKey): Refusal | null {
  if (place.pair > LAST_PAIR) {
    return refusal('WrongPhase', 'noPairNumberLeft', { last: LAST_PAIR });
  }
  const trace = pairTrace(state, place.distance, place.pair);
  if (trace === null) return null;
  const isReskatePair = trace.races.every(({ reskateOf }) => reskateOf !== null);
  // A withdrawal names the lane, so it would fall on whoever is put there afterwards.
  const isTaken = findRace(trace, place) !== null || trace.withdrawn.some(({ key }) => isSameRace(key, place));
  if (isReskatePair && trace.phase === 'scheduled' && !isTaken) return null;
  return refusal('WrongPhase', 'noReskateLane', { pair: place.pair });
}

/** Every pair with a skater must be confirmed. */
export function decideMakeDistanceOfficial(
  state: CompetitionState,
  command: CommandOf<'MakeDistanceOfficial'>,
): DecisionOutcome {
  const { distance } = command;
  const all = pairs(state, distance);
  const open = all.filter(({ phase, races: skated }) => phase !== 'confirmed' && skated.length > 0);
  const problem = firstProblem(
    () => isKnownDistance(state, command),
    () => (isOfficial(state, distance) ? refusal('AlreadyDone', 'officialAlready', { distance }) : null),
    () => (all.length === 0 ? refusal('WrongPhase', 'noStartList', {}) : null),
    () => (open.length > 0 ? refusal('WrongPhase', 'pairsUnconfirmed', { pairs: open.map(({ pair }) => pair) }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'DistanceMadeOfficial' }]);
}
