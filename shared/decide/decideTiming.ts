/** Decides about calls, starts, false starts, recalls (rules S1–S4). */
import type { Fact } from '../facts/fact.ts';
import { accepted, refused } from '../primitives/outcome.ts';
import type { WallInstant } from '../primitives/time.ts';
import { livePair } from '../project/live.ts';
import { pairTrace, type PairTrace } from '../project/pairs.ts';
import { isOver } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { findRace, firstProblem, isOpenPair } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { hasSkater } from './decideStartList.ts';
import { refusal, type Refusal } from './refusal.ts';
import { warning } from './warning.ts';

export function decideCallPair(state: CompetitionState, command: CommandOf<'CallPair'>): DecisionOutcome {
  const { distance, pair } = command;
  const live = livePair(state);
  const trace = pairTrace(state, distance, pair);
  const isOnIce = live !== null && live.distance === distance && live.pair === pair;
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => (trace?.races.length === 0 ? refusal('WrongPhase', 'nobodyToCall', { pair }) : null),
    () => isStillToSkate(trace),
    () => (isOnIce ? onIceAlready(live) : null),
  );
  const warnings = live?.phase === 'racing' && !isOnIce ? [warning('stillRacing', { pair: live.pair })] : [];
  return factsUnless(problem, [{ ...command, kind: 'PairCalled' }], warnings);
}

/** Devices speak for the pair that was called last: a pair that is done must not take their readings. */
function isStillToSkate(trace: PairTrace | null): Refusal | null {
  if (trace?.phase !== 'confirmed') return null;
  return refusal('WrongPhase', 'confirmedToSkate', { pair: trace.pair });
}

function onIceAlready({ pair, phase }: PairTrace): Refusal {
  if (phase === 'called') return refusal('AlreadyDone', 'calledAlready', { pair });
  return refusal('AlreadyDone', 'onIceAlready', { pair });
}

/** How far ahead of the server a starting device's clock may be, and how old a start may be. */
const START_AHEAD_MS = 5_000;
const START_AGE_MS = 6 * 3_600_000;

export function decideStartPair(
  state: CompetitionState,
  command: CommandOf<'StartPair'>,
  now: WallInstant,
): DecisionOutcome {
  const { distance, pair, wave, startedAt = now } = command;
  const trace = pairTrace(state, distance, pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => hasSkater(state, command),
    () => isStillToStart(trace, wave),
    () =>
      startedAt > now + START_AHEAD_MS || startedAt < now - START_AGE_MS
        ? refusal('Implausible', 'startOutOfTime', {})
        : null,
  );
  return factsUnless(problem, [{ kind: 'PairStarted', distance, pair, wave, startedAt }]);
}

function isStillToStart(trace: PairTrace | null, wave: 1 | 2): Refusal | null {
  const done = isStillToSkate(trace);
  if (done !== null || trace === null) return done;
  if (trace.starts.has(wave)) {
    return refusal('AlreadyDone', 'waveStarted', { pair: trace.pair, wave });
  }
  const firstWaits = wave === 2 && !trace.starts.has(1) && findAnyRace(trace, 1);
  return firstWaits ? refusal('WrongPhase', 'firstWaveWaits', {}) : null;
}

function findAnyRace(trace: PairTrace, wave: 1 | 2): boolean {
  return trace.races.some(({ key }) => key.wave === wave);
}

/** The second false start of a wave disqualifies whoever commits it (S2). */
export function decideGiveFalseStart(state: CompetitionState, command: CommandOf<'GiveFalseStart'>): DecisionOutcome {
  const { distance, pair, wave, lane } = command;
  const trace = pairTrace(state, distance, pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => hasSkater(state, command),
    () => isCalledOrRacing(trace),
    () =>
      lane !== null && findRace(trace, { wave, lane }) === null
        ? refusal('UnknownTarget', 'emptyStartLane', { lane })
        : null,
  );
  const facts: Fact[] = [{ ...command, kind: 'FalseStartGiven' }];
  const isSecond = trace?.falseStarts.some((earlier) => earlier.wave === wave) === true;
  if (lane !== null && isSecond) {
    facts.push({ kind: 'IrmGiven', distance, pair, wave, lane, irm: 'DQ', reason: 'T04', rank: null });
  }
  return factsUnless(problem, facts);
}

function isCalledOrRacing(trace: PairTrace | null): Refusal | null {
  if (trace === null || trace.phase === 'called' || trace.phase === 'racing') return null;
  return refusal('WrongPhase', 'notAtStart', { pair: trace.pair, phase: trace.phase });
}

export function decideRecallPair(state: CompetitionState, command: CommandOf<'RecallPair'>): DecisionOutcome {
  const trace = pairTrace(state, command.distance, command.pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isNotConfirmed(trace),
    () =>
      trace?.starts.has(command.wave) === true
        ? null
        : refusal('WrongPhase', 'waveToRecall', { pair: command.pair, wave: command.wave }),
  );
  return factsUnless(problem, [{ ...command, kind: 'PairRecalled' }]);
}

export function decideClearPair(state: CompetitionState, command: CommandOf<'ClearPair'>): DecisionOutcome {
  const trace = pairTrace(state, command.distance, command.pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isNotConfirmed(trace),
    () => (trace?.phase === 'scheduled' ? refusal('AlreadyDone', 'nothingToClear', { pair: command.pair }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'PairCleared' }]);
}

function isNotConfirmed(trace: PairTrace | null): Refusal | null {
  if (trace?.phase !== 'confirmed') return null;
  return refusal('WrongPhase', 'confirmed', { pair: trace.pair });
}

/** Every race of the pair must have a finish or a mark. */
export function decideConfirmPair(state: CompetitionState, command: CommandOf<'ConfirmPair'>): DecisionOutcome {
  const problem = isOpenPair(state, command);
  if (problem !== null) return refused(problem);
  const trace = pairTrace(state, command.distance, command.pair);
  if (trace?.phase === 'confirmed') {
    return refused(refusal('AlreadyDone', 'confirmedAlready', { pair: command.pair }));
  }
  const races = trace?.races ?? [];
  if (races.length === 0) {
    return refused(refusal('WrongPhase', 'nobodyToConfirm', { pair: command.pair }));
  }
  const open = races.filter((race) => !isOver(race));
  if (open.length > 0) {
    const places = open.map(({ key: { lane, wave } }) => (wave === 2 ? (`${lane}2` as const) : lane));
    return refused(refusal('WrongPhase', 'resultsMissing', { pair: command.pair, places }));
  }
  return accepted({ facts: [{ fact: { ...command, kind: 'PairConfirmed' } }], warnings: [] });
}
