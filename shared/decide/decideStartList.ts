/** Decides about who starts when, where and beside whom. */
import { raceKeyText } from '../primitives/ids.ts';
import { pairs, pairTrace } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { findRace, firstProblem, isKnownEntry, isOpenDistance, isOpenPair, isOpenRace } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';

export function decidePublishStartList(state: CompetitionState, command: CommandOf<'PublishStartList'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpenDistance(state, command),
    () => isNotUnderWay(state, command.distance),
    () => hasFreePlaces(state, command),
    () => firstProblem(...command.slots.map(({ entry }) => () => isKnownEntry(state, entry))),
  );
  return factsUnless(problem, [{ ...command, kind: 'StartListPublished' }]);
}

function isNotUnderWay(state: CompetitionState, distance: number): Refusal | null {
  const skated = pairs(state, distance).find(({ phase }) => phase !== 'scheduled');
  if (skated === undefined) return null;
  return refusal('WrongPhase', `Pair ${skated.pair} has been called`, 'Substitute, withdraw or swap single skaters instead');
}

function hasFreePlaces(state: CompetitionState, { distance, slots }: CommandOf<'PublishStartList'>): Refusal | null {
  const places = new Set<string>();
  const skaters = new Set<string>();
  for (const slot of slots) {
    const place = raceKeyText({ distance, ...slot });
    const name = `pair ${slot.pair}, wave ${slot.wave}, ${slot.lane} lane`;
    if (slot.wave === 2 && distanceOf(state, distance)?.startMode !== 'quartet') {
      return refusal('Malformed', `${name}: the distance starts in single pairs`, 'Only a quartet has a wave 2');
    }
    if (places.has(place)) return refusal('Malformed', `Two skaters stand in ${name}`, 'Give each a place of their own');
    if (skaters.has(slot.entry)) return refusal('Malformed', `"${slot.entry}" stands twice in the list`, 'List a skater once');
    places.add(place);
    skaters.add(slot.entry);
  }
  return null;
}

/** The lane may be empty: a late entry then fills it. */
export function decideSubstituteSkater(state: CompetitionState, command: CommandOf<'SubstituteSkater'>): DecisionOutcome {
  const elsewhere = () => pairs(state, command.distance).find(({ races }) => races.some((race) => race.entry === command.entry));
  const problem = firstProblem(
    () => isOpenPair(state, command),
    () => isKnownEntry(state, command.entry),
    () => {
      const found = elsewhere();
      if (found === undefined) return null;
      return refusal('AlreadyDone', `"${command.entry}" starts in pair ${found.pair}`, 'Withdraw the skater there first');
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
  { distance, pair, wave }: { readonly distance: number; readonly pair: number; readonly wave: 1 | 2 },
): Refusal | null {
  const trace = pairTrace(state, distance, pair);
  if (findRace(trace, { wave, lane: 'inner' }) ?? findRace(trace, { wave, lane: 'outer' })) return null;
  return refusal('UnknownTarget', `Pair ${pair} has nobody in wave ${wave}`, 'Name a wave with a skater');
}
