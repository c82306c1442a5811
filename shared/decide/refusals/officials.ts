/** Refused when marks, remarks, re-skates or an official distance are asked for. */
import type { IrmCode, RemarkCode } from '../../facts/officialFacts.ts';
import type { NoValues } from '../../primitives/message.ts';
import type { RefusalsSaid } from './sentences.ts';

export interface OfficialRefusals {
  readonly markedAlready: { readonly irm: IrmCode };
  readonly markAfterPassage: { readonly irm: IrmCode };
  readonly noMark: NoValues;
  readonly remarkStands: { readonly remark: RemarkCode };
  readonly reskateOfReskate: NoValues;
  readonly reskateGranted: { readonly pair: number };
  readonly reskateBeforeStart: NoValues;
  readonly noPairNumberLeft: { readonly last: number };
  readonly noReskateLane: { readonly pair: number };
  readonly officialAlready: { readonly distance: number };
  readonly noStartList: NoValues;
  readonly pairsUnconfirmed: { readonly pairs: readonly number[] };
}

export const officialsEn: RefusalsSaid<OfficialRefusals> = {
  markedAlready: ({ irm }) => [`The skater is marked ${irm} already`, 'Lift the mark to take it back'],
  markAfterPassage: ({ irm }) => [
    `The skater has passed a point, so ${irm} cannot be`,
    'Give DNF or DQ, or recall the pair',
  ],
  noMark: () => ['The skater has no mark', 'There is nothing to lift'],
  remarkStands: ({ remark }) => [`The remark ${remark} stands already`, 'Retract it to take it back'],
  reskateOfReskate: () => ['That run is a re-skate itself', 'Grant it for the first run'],
  reskateGranted: ({ pair }) => [`The re-skate is pair ${pair}`, 'Retract it to grant another'],
  reskateBeforeStart: () => ['The skater has not started', 'Move the skater in the start list instead'],
  noPairNumberLeft: ({ last }) => [`No pair number is left after ${last}`, 'Name a free one as asPair'],
  noReskateLane: ({ pair }) => [
    `Pair ${pair} has no free lane for a re-skate`,
    'Leave asPair out to run after the last pair',
  ],
  officialAlready: ({ distance }) => [`Distance ${distance} is official`, 'Retract that to change it'],
  noStartList: () => ['The distance has no start list', 'Publish a start list first'],
  pairsUnconfirmed: ({ pairs }) => [`Not confirmed: pair ${pairs.join(', ')}`, 'Confirm every pair first'],
};
