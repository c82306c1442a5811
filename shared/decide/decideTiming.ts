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

export function decideCallPair(state: CompetitionState, command: CommandOf<'CallPair'>): DecisionOutcome {
  const { distance, pair } = command;
  const live = livePair(state);
  const trace = pairTrace(state, distance, pair);
  const isOnIce = live !== null && live.distance === distance && live.pair === pair;
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () =>
      trace?.races.length === 0 ? refusal('WrongPhase', `Nobody is left in pair ${pair}`, 'Call the next pair') : null,
    () => isStillToSkate(trace),
    () => (isOnIce ? onIceAlready(live) : null),
  );
  const warnings = live?.phase === 'racing' && !isOnIce ? [`Pair ${live.pair} is still racing`] : [];
  return factsUnless(problem, [{ ...command, kind: 'PairCalled' }], warnings);
}

/** Devices speak for the pair that was called last: a pair that is done must not take their readings. */
function isStillToSkate(trace: PairTrace | null): Refusal | null {
  if (trace?.phase !== 'confirmed') return null;
  return refusal('WrongPhase', `Pair ${trace.pair} is confirmed`, 'Retract the confirmation, or grant a re-skate');
}

function onIceAlready({ pair, phase }: PairTrace): Refusal {
  if (phase === 'called') return refusal('AlreadyDone', `Pair ${pair} has been called`, 'Start it');
  return refusal('AlreadyDone', `Pair ${pair} is on the ice`, 'Recall it to start it again');
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
        ? refusal(
            'Implausible',
            'The start lies in the future or hours back',
            'Send the instant of the gun on the server clock',
          )
        : null,
  );
  return factsUnless(problem, [{ kind: 'PairStarted', distance, pair, wave, startedAt }]);
}

function isStillToStart(trace: PairTrace | null, wave: 1 | 2): Refusal | null {
  const done = isStillToSkate(trace);
  if (done !== null || trace === null) return done;
  if (trace.starts.has(wave)) {
    return refusal('AlreadyDone', `Wave ${wave} of pair ${trace.pair} has started`, 'Recall it to start it again');
  }
  const firstWaits = wave === 2 && !trace.starts.has(1) && findAnyRace(trace, 1);
  return firstWaits ? refusal('WrongPhase', 'Wave 1 has not started', 'Start wave 1 first') : null;
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
        ? refusal('UnknownTarget', `Nobody starts in the ${lane} lane`, 'Name an occupied lane, or none')
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
  return refusal('WrongPhase', `Pair ${trace.pair} is ${trace.phase}`, 'Only a pair at the start can start falsely');
}

export function decideRecallPair(state: CompetitionState, command: CommandOf<'RecallPair'>): DecisionOutcome {
  const trace = pairTrace(state, command.distance, command.pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isNotConfirmed(trace),
    () =>
      trace?.starts.has(command.wave) === true
        ? null
        : refusal(
            'WrongPhase',
            `Wave ${command.wave} of pair ${command.pair} has not started`,
            'Only a started wave can be recalled',
          ),
  );
  return factsUnless(problem, [{ ...command, kind: 'PairRecalled' }]);
}

export function decideClearPair(state: CompetitionState, command: CommandOf<'ClearPair'>): DecisionOutcome {
  const trace = pairTrace(state, command.distance, command.pair);
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isNotConfirmed(trace),
    () =>
      trace?.phase === 'scheduled'
        ? refusal('AlreadyDone', `Pair ${command.pair} is not on the ice`, 'There is nothing to clear')
        : null,
  );
  return factsUnless(problem, [{ ...command, kind: 'PairCleared' }]);
}

function isNotConfirmed(trace: PairTrace | null): Refusal | null {
  if (trace?.phase !== 'confirmed') return null;
  return refusal('WrongPhase', `Pair ${trace.pair} is confirmed`, 'Retract the confirmation first');
}

/** Every race of the pair must have a finish or a mark. */
export function decideConfirmPair(state: CompetitionState, command: CommandOf<'ConfirmPair'>): DecisionOutcome {
  const problem = isOpenPair(state, command);
  if (problem !== null) return refused(problem);
  const trace = pairTrace(state, command.distance, command.pair);
  if (trace?.phase === 'confirmed') {
    return refused(
      refusal('AlreadyDone', `Pair ${command.pair} is confirmed`, 'Retract the confirmation to change it'),
    );
  }
  const races = trace?.races ?? [];
  if (races.length === 0) {
    return refused(refusal('WrongPhase', `Nobody is left in pair ${command.pair}`, 'There is nothing to confirm'));
  }
  const open = races.filter((race) => !isOver(race));
  if (open.length > 0) {
    const lanes = open.map(({ key: { lane, wave } }) => `${lane} lane${wave === 2 ? ' of wave 2' : ''}`);
    const reason = `Pair ${command.pair} lacks a result: ${lanes.join(', ')}`;
    return refused(refusal('WrongPhase', reason, 'Give a finish or a mark first'));
  }
  return accepted({ facts: [{ fact: { ...command, kind: 'PairConfirmed' } }], warnings: [] });
}
