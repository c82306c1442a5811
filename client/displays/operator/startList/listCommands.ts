/** What the start list asks for: publishing it, and what may happen to single skaters of it. */
import type { Command } from '#shared/decide/command.ts';
import type { Entry } from '#shared/facts/programmeFacts.ts';
import type { RaceKey } from '#shared/primitives/ids.ts';
import { entries } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { listOf, unregistered, type StartListDraft } from '#shared/view/startListDraft.ts';

export function publishCommands(state: CompetitionState, distance: number, draft: StartListDraft): readonly Command[] {
  const { slots, iceBreaks } = listOf(draft);
  return [
    ...registering(unregistered(state, draft)),
    { kind: 'PublishStartList', distance, slots: [...slots], iceBreaks: [...iceBreaks] },
  ];
}

/** Whoever is not entered yet is entered first. */
export function substituteCommands(state: CompetitionState, race: RaceKey, skater: Entry): readonly Command[] {
  const isKnown = JSON.stringify(entries(state).get(skater.entry)) === JSON.stringify(skater);
  return [...registering(isKnown ? [] : [skater]), { kind: 'SubstituteSkater', ...placeOf(race), entry: skater.entry }];
}

export function registering(skaters: readonly Entry[]): readonly Command[] {
  return skaters.length === 0 ? [] : [{ kind: 'RegisterEntries', entries: [...skaters] }];
}

export function withdrawCommands(race: RaceKey): readonly Command[] {
  return [{ kind: 'WithdrawSkater', ...placeOf(race) }];
}

export function swapCommands({ distance, pair, wave }: RaceKey): readonly Command[] {
  return [{ kind: 'SwapLanes', distance, pair, wave }];
}

function placeOf({ distance, pair, wave, lane }: RaceKey): RaceKey {
  return { distance, pair, wave, lane };
}
