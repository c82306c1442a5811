/** Refused when a claim is ratified, taken back, held or released. */
import type { RecordScope, ReleaseRule } from '../../facts/recordFacts.ts';
import type { StartLane } from '../../primitives/ids.ts';
import type { NoValues } from '../../primitives/message.ts';
import type { RefusalsSaid } from './sentences.ts';

type OfScope = {
  readonly scope: RecordScope;
};

export interface RecordRefusals {
  readonly noSuchClaim: OfScope & { readonly pair: number; readonly lane: StartLane };
  readonly recordRatified: OfScope;
  readonly recordTakenBack: OfScope;
  readonly recordHeld: OfScope;
  readonly recordOnAir: OfScope;
  readonly claimUnconfirmed: NoValues;
  readonly releaseRuleStands: { readonly rule: ReleaseRule };
}

export const recordsEn: RefusalsSaid<RecordRefusals> = {
  noSuchClaim: ({ scope, pair, lane }) => [
    `The ${lane} lane of pair ${pair} has set no ${scope}`,
    'Name a result that carries the flag',
  ],
  recordRatified: ({ scope }) => [`The ${scope} is ratified`, 'Refuse it to take it back'],
  recordTakenBack: ({ scope }) => [`The ${scope} was taken back`, 'Ratify it to restore it'],
  recordHeld: ({ scope }) => [`The ${scope} is held back`, 'Release it to tell it on air'],
  recordOnAir: ({ scope }) => [`The ${scope} is on air`, 'Hold it to take it off'],
  claimUnconfirmed: () => ['The pair is not confirmed', 'Confirm the pair first'],
  releaseRuleStands: ({ rule }) => [`The rule is ${rule} already`, 'Choose another one to change it'],
};
