/** Refused when a start list is published or changed by single skaters. */
import type { FactKind } from '../../facts/fact.ts';
import type { EntryId, Seq, StartLane, Wave } from '../../primitives/ids.ts';
import type { RefusalsSaid } from './sentences.ts';

type OfPair = {
  readonly pair: number;
};

export interface StartListRefusals {
  readonly listUnderWay: OfPair;
  readonly laneDecided: OfPair & { readonly kind: FactKind; readonly fact: Seq };
  readonly placeTaken: OfPair & { readonly wave: Wave; readonly lane: StartLane };
  readonly skaterTwice: { readonly entry: EntryId };
  readonly noSecondWave: OfPair;
  readonly startsElsewhere: OfPair & { readonly entry: EntryId };
  readonly startedAlready: OfPair;
}

export const startListsEn: RefusalsSaid<StartListRefusals> = {
  listUnderWay: ({ pair }) => [`Pair ${pair} has been called`, 'Substitute, withdraw or swap single skaters instead'],
  laneDecided: ({ pair, kind, fact }) => [
    `Pair ${pair} was changed by ${kind} (${fact})`,
    'Retract that, or change the list by single skaters',
  ],
  placeTaken: ({ pair, wave, lane }) => [
    `Two skaters stand in pair ${pair}, wave ${wave}, ${lane} lane`,
    'Give each a place of their own',
  ],
  skaterTwice: ({ entry }) => [`"${entry}" stands twice in the list`, 'List a skater once'],
  noSecondWave: ({ pair }) => [
    `Pair ${pair} has no wave 2: the distance starts in single pairs`,
    'Only a quartet has a wave 2',
  ],
  startsElsewhere: ({ pair, entry }) => [`"${entry}" starts in pair ${pair}`, 'Withdraw the skater there first'],
  startedAlready: ({ pair }) => [`Pair ${pair} has started`, 'Give DNS, DNF or DQ instead'],
};
