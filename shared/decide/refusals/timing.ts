/** Refused when a pair is called, started, recalled, cleared or confirmed. */
import type { Wave } from '../../primitives/ids.ts';
import type { NoValues } from '../../primitives/message.ts';
import type { PairPhase } from '../../project/pairs.ts';
import type { RefusalsSaid } from './sentences.ts';

type OfPair = {
  readonly pair: number;
};
type OfWave = OfPair & {
  readonly wave: Wave;
};

/** A lane without a result; the lanes of the second wave carry its number. */
export type OpenPlace = 'inner' | 'outer' | 'inner2' | 'outer2';

export interface TimingRefusals {
  readonly nobodyToCall: OfPair;
  readonly confirmedToSkate: OfPair;
  readonly calledAlready: OfPair;
  readonly onIceAlready: OfPair;
  readonly startOutOfTime: NoValues;
  readonly waveStarted: OfWave;
  readonly firstWaveWaits: NoValues;
  readonly notAtStart: OfPair & { readonly phase: PairPhase };
  readonly waveToRecall: OfWave;
  readonly nothingToClear: OfPair;
  readonly confirmed: OfPair;
  readonly confirmedAlready: OfPair;
  readonly nobodyToConfirm: OfPair;
  readonly resultsMissing: OfPair & { readonly places: readonly OpenPlace[] };
}

const PLACE: Readonly<Record<OpenPlace, string>> = {
  inner: 'inner lane',
  outer: 'outer lane',
  inner2: 'inner lane of wave 2',
  outer2: 'outer lane of wave 2',
};

export const timingEn: RefusalsSaid<TimingRefusals> = {
  nobodyToCall: ({ pair }) => [`Nobody is left in pair ${pair}`, 'Call the next pair'],
  confirmedToSkate: ({ pair }) => [`Pair ${pair} is confirmed`, 'Retract the confirmation, or grant a re-skate'],
  calledAlready: ({ pair }) => [`Pair ${pair} has been called`, 'Start it'],
  onIceAlready: ({ pair }) => [`Pair ${pair} is on the ice`, 'Recall it to start it again'],
  startOutOfTime: () => [
    'The start lies in the future or hours back',
    'Send the instant of the gun on the server clock',
  ],
  waveStarted: ({ pair, wave }) => [`Wave ${wave} of pair ${pair} has started`, 'Recall it to start it again'],
  firstWaveWaits: () => ['Wave 1 has not started', 'Start wave 1 first'],
  notAtStart: ({ pair, phase }) => [`Pair ${pair} is ${phase}`, 'Only a pair at the start can start falsely'],
  waveToRecall: ({ pair, wave }) => [
    `Wave ${wave} of pair ${pair} has not started`,
    'Only a started wave can be recalled',
  ],
  nothingToClear: ({ pair }) => [`Pair ${pair} is not on the ice`, 'There is nothing to clear'],
  confirmed: ({ pair }) => [`Pair ${pair} is confirmed`, 'Retract the confirmation first'],
  confirmedAlready: ({ pair }) => [`Pair ${pair} is confirmed`, 'Retract the confirmation to change it'],
  nobodyToConfirm: ({ pair }) => [`Nobody is left in pair ${pair}`, 'There is nothing to confirm'],
  resultsMissing: ({ pair, places }) => [
    `Pair ${pair} lacks a result: ${places.map((place) => PLACE[place]).join(', ')}`,
    'Give a finish or a mark first',
  ],
};
