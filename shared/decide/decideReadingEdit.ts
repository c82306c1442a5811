/** Decides about readings that are in the log: credit them to another lane, dismiss them, choose one by hand (rule P2). */
import type { Seq } from '../primitives/ids.ts';
import { laneKey } from '../project/pairRecord.ts';
import { pairFacts } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { races } from '../project/pairs.ts';
import { firstProblem, isOpenPair, isOpenRace } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';

interface OfReading {
  readonly distance: number;
  readonly pair: number;
  readonly target: Seq;
}

/** The lane that a reading counts for now; null when it counts for none. */
function creditedLane(state: CompetitionState, { distance, pair, target }: OfReading): string | null {
  const race = races(state, distance).find(
    ({ key, passages }) =>
      key.pair === pair && passages.some(({ readings }) => readings.some(({ seq }) => seq === target)),
  );
  return race === undefined ? null : laneKey(race.key);
}

function isReading(state: CompetitionState, { distance, pair, target }: OfReading): Refusal | null {
  const found = pairFacts(state, distance, pair).find(({ seq }) => seq === target);
  if (found?.fact.kind === 'ReadingRecorded') return null;
  return refusal('UnknownTarget', 'noReadingOfPair', { fact: target, pair });
}

function isCounted(state: CompetitionState, at: OfReading): Refusal | null {
  if (creditedLane(state, at) !== null) return null;
  return refusal('AlreadyDone', 'readingNotCounted', { fact: at.target });
}

export function decideReassignReading(state: CompetitionState, command: CommandOf<'ReassignReading'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isReading(state, command),
    () => isOpenRace(state, command),
    () => isCounted(state, command),
    () =>
      creditedLane(state, command) === laneKey(command)
        ? refusal('AlreadyDone', 'readingCountsThere', { fact: command.target })
        : null,
  );
  return factsUnless(problem, [{ ...command, kind: 'ReadingReassigned' }]);
}

export function decideDismissReading(state: CompetitionState, command: CommandOf<'DismissReading'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isReading(state, command),
    () => isCounted(state, command),
  );
  return factsUnless(problem, [{ ...command, kind: 'ReadingDismissed' }]);
}

export function decidePinReading(state: CompetitionState, command: CommandOf<'PinReading'>): DecisionOutcome {
  const isChosen = races(state, command.distance).some(
    ({ key, passages }) =>
      key.pair === command.pair &&
      passages.some(
        ({ seq, readings }) =>
          seq === command.target && readings.some((each) => each.seq === seq && each.decidedBy !== null),
      ),
  );
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isReading(state, command),
    () => isCounted(state, command),
    () => (isChosen ? refusal('AlreadyDone', 'readingChosen', { fact: command.target }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'ReadingPinned' }]);
}
