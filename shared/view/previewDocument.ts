/** What a command would change, as programs read it: who moves, which times and marks change, which flags come or go (C3). */
import * as v from 'valibot';
import type { Message } from '../primitives/message.ts';
import { message } from '../primitives/messageSchema.ts';
import type { CorrectionReport, MarkChange, ResultChange } from '../project/corrections.ts';
import type { Mark } from '../project/marks.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import {
  flagOf,
  flagValue,
  gapOf,
  placeOf,
  racePlace,
  skaterOf,
  skaterValue,
  timeOf,
  timeValue,
  whole,
} from './documentParts.ts';

const resultSide = v.object({
  rank: v.nullable(whole),
  time: v.nullable(timeValue),
  irm: v.nullable(v.string()),
});
const markSide = v.nullable(v.object({ sign: v.string(), gap: v.nullable(timeValue) }));
const claim = v.object({ skater: skaterValue, race: racePlace, time: timeValue, flag: flagValue });

export const previewDocument = v.object({
  warnings: v.array(v.string()),
  /** The same in the same order, apart from their language. */
  warningMessages: v.array(message),
  results: v.array(v.object({ distance: whole, skater: skaterValue, before: resultSide, after: resultSide })),
  marks: v.array(v.object({ race: racePlace, pointM: whole, before: markSide, after: markSide })),
  flagsGained: v.array(claim),
  flagsLost: v.array(claim),
});
type PreviewDocument = v.InferOutput<typeof previewDocument>;

export interface Foreseen {
  readonly report: CorrectionReport;
  readonly warnings: readonly { readonly text: string; readonly message: Message | null }[];
  /** The state as it would be; the report speaks of its skaters. */
  readonly after: CompetitionState;
}

export function previewDocumentOf({ report, warnings, after }: Foreseen): PreviewDocument {
  return {
    warnings: warnings.map(({ text }) => text),
    warningMessages: warnings.flatMap(({ message: each }) => each ?? []),
    results: report.results.map((change) => resultOf(after, change)),
    marks: report.marks.map(markChangeOf),
    flagsGained: report.flagsGained.map((flag) => claimOf(after, flag)),
    flagsLost: report.flagsLost.map((flag) => claimOf(after, flag)),
  };
}

function resultOf(state: CompetitionState, change: ResultChange): PreviewDocument['results'][number] {
  const { rankBefore, rankAfter, timeBefore, timeAfter, irmBefore, irmAfter } = change;
  return {
    distance: change.distance,
    skater: skaterOf(state, change.entry),
    before: { rank: rankBefore, time: timeBefore === null ? null : timeOf(timeBefore), irm: irmBefore },
    after: { rank: rankAfter, time: timeAfter === null ? null : timeOf(timeAfter), irm: irmAfter },
  };
}

function markChangeOf({ race, pointM, before, after }: MarkChange): PreviewDocument['marks'][number] {
  return { race: placeOf(race), pointM, before: markSideOf(before), after: markSideOf(after) };
}

function markSideOf(mark: Mark | null): PreviewDocument['marks'][number]['before'] {
  return mark === null ? null : { sign: mark.sign, gap: mark.gap === null ? null : gapOf(mark.gap) };
}

function claimOf(state: CompetitionState, flag: RecordFlag): PreviewDocument['flagsGained'][number] {
  const { entry, race, timeMs } = flag;
  return { skater: skaterOf(state, entry), race: placeOf(race), time: timeOf(timeMs), flag: flagOf(flag) };
}
