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
  return refusal(
    'WrongPhase',
    `Pair ${skated.pair} has been called`,
    'Substitute, withdraw or swap single skaters instead',
  );
}

/** What names a lane would fall on whoever a new list puts there. */
function isUnchanged(state: CompetitionState, distance: number): Refusal | null {
  const changed = publishedStartList(state, distance).slots.length === 0 ? null : laneDecision(state, distance);
  if (changed === null) return null;
  const reason = `Pair ${changed.pair} was changed by ${changed.kind} (${changed.seq})`;
  return refusal('WrongPhase', reason, 'Retract that, or change the list by single skaters');
}

function hasFreePlaces(state: CompetitionState, { distance, slots }: CommandOf<'PublishStartList'>): Refusal | null {
  const places = new Set<string>();
  const skaters = new Set<string>();
  for (const slot of slots) {
    const place = raceKeyText({ distance, ...slot });
    const name = `pair ${slot.pair}, wave ${slot.wave}, ${slot.lane} lane`;
    const noWave = hasWave(state, { distance, ...slot });
    if (noWave !== null) return noWave;
    if (places.has(place))
      return refusal('Malformed', `Two skaters stand in ${name}`, 'Give each a place of their own');
    if (skaters.has(slot.entry))
      return refusal('Malformed', `"${slot.entry}" stands twice in the list`, 'List a skater once');
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
  return refusal(
    'Malformed',
    `Pair ${pair} has no wave 2: the distance starts in single pairs`,
    'Only a quartet has a wave 2',
  );
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
      return refusal(
        'AlreadyDone',
        `"${command.entry}" starts in pair ${found.pair}`,
        'Withdraw the skater there first',
      );
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
      return refusal('WrongPhase', `Pair ${command.pair} has started`, 'Give DNS, DNF or DQ instead');
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
  return refusal('UnknownTarget', `Pair ${pair} has nobody in wave ${wave}`, 'Name a wave with a skater');
}
