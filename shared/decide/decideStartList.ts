/** Decides about who starts when, where and beside whom. */
import { raceKeyText, type Wave } from '../primitives/ids.ts';
import { pairs, pairTrace } from '../project/pairs.ts';
import { distance as distanceOf, publishedStartList } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import {
  findRace,
  firstProblem,
  isKnownEntry,
  isOpenDistance,
  isOpenPair,
  isOpenRace,
  laneDecision,
} from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';

export function decidePublishStartList(
  state: CompetitionState,
  command: CommandOf<'PublishStartList'>,
): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenDistance(state, command),
    () => takesNewList(state, command.distance),
    () => hasFreePlaces(state, command),
    () =>
      firstProblem(
        ...command.slots.map(
          ({ entry }) =>
            () =>
              isKnownEntry(state, entry),
        ),
      ),
  );
  return factsUnless(problem, [{ ...command, kind: 'StartListPublished' }]);
}

/** Nobody was called, and no lane of the present list was changed or judged. */
export function takesNewList(state: CompetitionState, distance: number): Refusal | null {
  return isNotUnderWay(state, distance) ?? isUnchanged(state, distance);
}

function isNotUnderWay(state: CompetitionState, distance: number): Refusal | null {
  const skated = pairs(state, distance).find(({ phase }) => phase !== 'scheduled');
  if (skated === undefined) return null;
  return refusal('WrongPhase', 'listUnderWay', { pair: skated.pair });
}

/** What names a lane would fall on whoever a new list puts there. */
function isUnchanged(state: CompetitionState, distance: number): Refusal | null {
  const changed = publishedStartList(state, distance).slots.length === 0 ? null : laneDecision(state, distance);
  if (changed === null) return null;
  const { pair, kind, seq } = changed;
  return refusal('WrongPhase', 'laneDecided', { pair, kind, fact: seq });
}

function hasFreePlaces(state: CompetitionState, { distance, slots }: CommandOf<'PublishStartList'>): Refusal | null {
  const places = new Set<string>();
  const skaters = new Set<string>();
  for (const slot of slots) {
    const place = raceKeyText({ distance, ...slot });
    const noWave = hasWave(state, { distance, ...slot });
    if (noWave !== null) return noWave;
    const { pair, wave, lane, entry } = slot;
    if (places.has(place)) return refusal('Malformed', 'placeTaken', { pair, wave, lane });
    if (skaters.has(entry)) return refusal('Malformed', 'skaterTwice', { entry });
    places.add(place);
    skaters.add(slot.entry);
  }
  return null;
}

function hasWave(
  state: CompetitionState,
  { distance, pair, wave }: { readonly distance: number; readonly pair: number; readonly wave: Wave },
): Refusal | null {
  if (wave === 1 || distanceOf(state, distance)?.startMode === 'quartet') return null;
  return refusal('Malformed', 'noSecondWave', { pair });
}

/** The lane may be empty: a late entry then fills it. */
export function decideSubstituteSkater(
  state: CompetitionState,
  command: CommandOf<'SubstituteSkater'>,
): DecisionOutcome {
  const elsewhere = () =>
    pairs(state, command.distance).find(({ races }) => races.some((race) => race.entry === command.entry));
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => hasWave(state, command),
    () => isKnownEntry(state, command.entry),
    () => {
      const found = elsewhere();
      if (found === undefined) return null;
      return refusal('AlreadyDone', 'startsElsewhere', { entry: command.entry, pair: found.pair });
    },
  );
  return factsUnless(problem, [{ ...command, kind: 'SkaterSubstituted' }]);
}

export function decideWithdrawSkater(state: CompetitionState, command: CommandOf<'WithdrawSkater'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenRace(state, command),
    () => {
      const phase = pairTrace(state, command.distance, command.pair)?.phase;
      if (phase === 'scheduled' || phase === 'called') return null;
      return refusal('WrongPhase', 'startedAlready', { pair: command.pair });
    },
  );
  return factsUnless(problem, [{ ...command, kind: 'SkaterWithdrawn' }]);
}

export function decideSwapLanes(state: CompetitionState, command: CommandOf<'SwapLanes'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => hasSkater(state, command),
  );
  return factsUnless(problem, [{ ...command, kind: 'LanesSwapped' }]);
}

/** Some lane of the wave is occupied. */
export function hasSkater(
  state: CompetitionState,
  { distance, pair, wave }: { readonly distance: number; readonly pair: number; readonly wave: Wave },
): Refusal | null {
  const trace = pairTrace(state, distance, pair);
  if (findRace(trace, { wave, lane: 'inner' }) ?? findRace(trace, { wave, lane: 'outer' })) return null;
  return refusal('UnknownTarget', 'emptyWave', { pair, wave });
}
