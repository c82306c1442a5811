/** Refused because what is named does not exist, or takes no changes. */
import type { EntryId, StartLane, Wave } from '../../primitives/ids.ts';
import type { NoValues } from '../../primitives/message.ts';
import type { RefusalsSaid } from './sentences.ts';

export interface ExistingRefusals {
  readonly noCompetition: NoValues;
  readonly unknownDistance: { readonly distance: number; readonly known: readonly number[] };
  readonly distanceOfficial: { readonly distance: number };
  readonly settingsOfficial: { readonly distance: number };
  readonly unknownPair: { readonly distance: number; readonly pair: number };
  readonly emptyLane: { readonly pair: number; readonly lane: StartLane; readonly wave: Wave };
  readonly emptyWave: { readonly pair: number; readonly wave: Wave };
  readonly emptyStartLane: { readonly lane: StartLane };
  readonly unknownEntry: { readonly entry: EntryId };
  readonly pairNotOnIce: { readonly pair: number };
  readonly otherPairOnIce: { readonly pair: number; readonly livePair: number; readonly liveDistance: number };
}

export const existingEn: RefusalsSaid<ExistingRefusals> = {
  noCompetition: () => ['No competition is open', 'Open a competition first'],
  unknownDistance: ({ distance, known }) => [
    `There is no distance ${distance}`,
    known.length === 0 ? 'Open a distance first' : `Name one of the programme: ${known.join(', ')}`,
  ],
  distanceOfficial: ({ distance }) => [`Distance ${distance} is official`, 'Retract that it was made official first'],
  settingsOfficial: ({ distance }) => [`Distance ${distance} is official`, 'Settings cannot change official results'],
  unknownPair: ({ distance, pair }) => [`Distance ${distance} has no pair ${pair}`, 'Name a pair of the start list'],
  emptyLane: ({ pair, lane, wave }) => [
    `Pair ${pair} has nobody in the ${lane} lane${wave === 2 ? ' of wave 2' : ''}`,
    'Name an occupied lane of the pair',
  ],
  emptyWave: ({ pair, wave }) => [`Pair ${pair} has nobody in wave ${wave}`, 'Name a wave with a skater'],
  emptyStartLane: ({ lane }) => [`Nobody starts in the ${lane} lane`, 'Name an occupied lane, or none'],
  unknownEntry: ({ entry }) => [`There is no entry "${entry}"`, 'Register the entry first'],
  pairNotOnIce: ({ pair }) => [`Pair ${pair} is not on the ice; no pair is`, 'Call the pair first'],
  otherPairOnIce: ({ pair, livePair, liveDistance }) => [
    `Pair ${pair} is not on the ice; pair ${livePair} of distance ${liveDistance} is`,
    'Call the pair first',
  ],
};
