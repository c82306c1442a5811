/** Doubts that did not stop a command, in English. */
import type { IrmCode } from '../../facts/officialFacts.ts';
import type { Sayings } from '../../primitives/message.ts';
import {
  doubtEn,
  otherLaneEn,
  otherPairEn,
  type Doubted,
  type OtherLanesTime,
  type OtherPairsTime,
} from './readings.ts';

export interface WarningCatalogue {
  readonly doubtKept: Doubted;
  readonly timeOfOtherLaneKept: OtherLanesTime;
  readonly otherPairSkatesKept: OtherPairsTime;
  readonly resultChanges: { readonly pair: number };
  readonly startMissing: { readonly pair: number };
  readonly skaterMarked: { readonly irm: IrmCode };
  readonly stillRacing: { readonly pair: number };
}

export type WarningsSaid = Sayings<WarningCatalogue, string>;

export const warningsEn: WarningsSaid = {
  doubtKept: doubtEn,
  timeOfOtherLaneKept: otherLaneEn,
  otherPairSkatesKept: otherPairEn,
  resultChanges: ({ pair }) => `Pair ${pair} is confirmed; its result changes`,
  startMissing: ({ pair }) => `Pair ${pair} has no recorded start`,
  skaterMarked: ({ irm }) => `The skater is marked ${irm}`,
  stillRacing: ({ pair }) => `Pair ${pair} is still racing`,
};
