/** Doubts that did not stop a command, in Dutch. */
import type { WarningsSaid } from '#shared/decide/refusals/warningsEn.ts';
import { doubtNl, otherLaneNl, otherPairNl } from './readingsNl.ts';

export const warningsNl: WarningsSaid = {
  doubtKept: doubtNl,
  timeOfOtherLaneKept: otherLaneNl,
  otherPairSkatesKept: otherPairNl,
  resultChanges: ({ pair }) => `Rit ${pair} is bevestigd; de uitslag verandert`,
  startMissing: ({ pair }) => `Van rit ${pair} is geen start bekend`,
  skaterMarked: ({ irm }) => `De rijder staat als ${irm}`,
  stillRacing: ({ pair }) => `Rit ${pair} is nog onderweg`,
};
