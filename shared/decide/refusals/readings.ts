/** Refused when a reading comes in, or one in the log is credited, dismissed or chosen anew. */
import type { ReadingSource } from '../../facts/timingFacts.ts';
import type { Seq, StartLane, Wave } from '../../primitives/ids.ts';
import type { NoValues } from '../../primitives/message.ts';
import { plainTimeText } from '../../primitives/raceTimeText.ts';
import type { Millis } from '../../primitives/time.ts';
import type { Doubt } from '../../rules/plausible.ts';
import type { RefusalsSaid } from './sentences.ts';

/** What the guard doubts about a value. */
export type Doubted = {
  readonly doubt: Doubt['kind'];
  readonly elapsedMs: Millis;
  readonly pointM: number;
};

type DoubtedInWindow = Doubted & {
  /** When the passages beside it leave no room, the earliest comes after the latest. */
  readonly earliestMs: Millis;
  readonly latestMs: Millis;
  /** The lane in which the time would raise no doubt. */
  readonly wouldFit: StartLane | 'neither';
};

export type OtherLanesTime = {
  readonly elapsedMs: Millis;
  readonly pointM: number;
  readonly lane: StartLane;
  readonly otherLane: StartLane;
};

export type OtherPairsTime = {
  readonly pair: number;
  readonly livePair: number;
};

export interface ReadingRefusals {
  readonly nobodyOnIce: NoValues;
  readonly nobodyOfDistanceOnIce: { readonly distance: number };
  readonly deviceIsNoOfficial: NoValues;
  readonly pastFinish: { readonly pointM: number; readonly points: readonly number[] };
  readonly noPassingPoint: { readonly pointM: number; readonly points: readonly number[] };
  readonly confirmedForDevices: { readonly pair: number };
  readonly notStartedForDevices: { readonly pair: number; readonly wave: Wave };
  readonly readingKnown: { readonly source: ReadingSource };
  readonly doubted: DoubtedInWindow;
  readonly timeOfOtherLane: OtherLanesTime;
  readonly otherPairSkates: OtherPairsTime;
  readonly noReadingOfPair: { readonly fact: Seq; readonly pair: number };
  readonly readingNotCounted: { readonly fact: Seq };
  readonly readingCountsThere: { readonly fact: Seq };
  readonly readingChosen: { readonly fact: Seq };
}

const DOUBT: Readonly<Record<Doubt['kind'], string>> = {
  tooFast: 'is faster than anybody skates',
  tooSlow: 'is slower than skaters are without a fall',
  outOfStep: 'does not fit the passages beside it',
};

export function doubtEn({ doubt, elapsedMs, pointM }: Doubted): string {
  return `${plainTimeText(elapsedMs)} at ${pointM} m ${DOUBT[doubt]}`;
}

export function otherLaneEn({ elapsedMs, pointM, otherLane }: OtherLanesTime): string {
  return `${plainTimeText(elapsedMs)} at ${pointM} m is the time of the ${otherLane} lane`;
}

export function otherPairEn({ pair, livePair }: OtherPairsTime): string {
  return `Pair ${pair} has not started; pair ${livePair} is on the ice`;
}

function windowEn({ earliestMs, latestMs }: DoubtedInWindow): string {
  return earliestMs <= latestMs
    ? `Between ${plainTimeText(earliestMs)} and ${plainTimeText(latestMs)} is expected`
    : 'Correct the neighbouring passages first';
}

export const readingsEn: RefusalsSaid<ReadingRefusals> = {
  nobodyOnIce: () => ['No pair is on the ice', 'Call a pair, or name distance and pair'],
  nobodyOfDistanceOnIce: ({ distance }) => [
    `No pair of distance ${distance} is on the ice`,
    'Call a pair, or name distance and pair',
  ],
  deviceIsNoOfficial: () => ['A device may not decide as an official', 'Name what measured it as the source'],
  pastFinish: ({ pointM, points }) => [`${pointM} m lies past the finish`, `Name one of ${points.join(', ')} m`],
  noPassingPoint: ({ pointM, points }) => [`${pointM} m is no passing point`, `Name one of ${points.join(', ')} m`],
  confirmedForDevices: ({ pair }) => [`Pair ${pair} is confirmed`, 'An operator can still enter the time'],
  notStartedForDevices: ({ pair, wave }) => [`Wave ${wave} of pair ${pair} has not started`, 'Start it first'],
  readingKnown: ({ source }) => [`That ${source} reading is in the log already`, 'Nothing needs to be sent again'],
  doubted: (about) => {
    const swapped = about.wouldFit === 'neither' ? '' : `; it would fit the ${about.wouldFit} lane`;
    return [doubtEn(about), `${windowEn(about)}${swapped}; send it with acknowledge to keep it`];
  },
  timeOfOtherLane: (about) => [
    otherLaneEn(about),
    `Look whose time it is; send it with acknowledge to keep it in the ${about.lane} lane, too`,
  ],
  otherPairSkates: (about) => [
    otherPairEn(about),
    `Enter it for pair ${about.livePair}; send it with acknowledge to keep it for pair ${about.pair}`,
  ],
  noReadingOfPair: ({ fact, pair }) => [
    `Fact ${fact} is no reading of pair ${pair}`,
    'Name the number of a reading of this pair',
  ],
  readingNotCounted: ({ fact }) => [
    `Reading ${fact} does not count any more`,
    'It was dismissed, or its run was recalled',
  ],
  readingCountsThere: ({ fact }) => [`Reading ${fact} counts for that lane`, 'Name the other lane'],
  readingChosen: ({ fact }) => [`Reading ${fact} is chosen already`, 'Nothing needs to be done'],
};
