/** What the arena shows while nothing happens: the competition, its programme, the records and when it goes on. */
import { liveDistance, livePair } from '../project/live.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { generalRecords } from '../project/recordBook.ts';
import type { RecordScope } from '../facts/recordFacts.ts';
import type { CompetitionState } from '../project/state.ts';
import type { NumberLocale } from './format.ts';
import { distanceTitle, holdingPanel, type DistanceTitle, type ProgrammeView } from './heading.ts';
import { toBeat, type ToBeatView } from './nextPairPanel.ts';
import { recordLine, type HoldingView as RecordHolding } from './recordBlock.ts';

export interface HoldingView extends ProgrammeView {
  /** The distance that is on or comes next; null in an empty programme. */
  readonly upNext: {
    readonly title: DistanceTitle;
    /** Instant of its planned start; null once it has begun, or when none is planned. */
    readonly startsAt: number | null;
    readonly records: readonly { readonly scope: RecordScope; readonly line: RecordHolding }[];
    readonly toBeat: ToBeatView | null;
  } | null;
}

export function holdingView(state: CompetitionState, locale: NumberLocale): HoldingView {
  const number = liveDistance(state);
  const title = number === null ? null : distanceTitle(state, number);
  return {
    ...holdingPanel(state),
    upNext: number === null || title === null ? null : { title, ...partsOf(state, number, locale) },
  };
}

const MOST_RECORDS = 2;

function partsOf(state: CompetitionState, number: number, locale: NumberLocale) {
  const hasBegun = livePair(state)?.distance === number;
  return {
    startsAt: hasBegun ? null : (distanceOf(state, number)?.plannedStart ?? null),
    records: generalRecords(state, number)
      .slice(0, MOST_RECORDS)
      .map(({ scope, now }) => ({ scope, line: recordLine(state, now, locale) })),
    toBeat: toBeat(state, number, locale),
  };
}
