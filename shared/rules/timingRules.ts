/** The competition's timing settings where real systems differ, with the defaults settled in the rule book. */
import type { TimingRules } from '../facts/programmeFacts.ts';

export const DEFAULT_TIMING_RULES: TimingRules = {
  difference: 'differenceOfCut',
  rankUnit: 'thousandth',
  splitUnit: 'thousandth',
  markReference: 'leader',
  disqualifiedKeepsSplits: true,
};
