/** What was taken back or put right is told for a while, by the server's clock and never over a race (rules R8, D3). */
import type { PairTrace } from '../project/pairs.ts';
import type { CompetitionState } from '../project/state.ts';
import { correctionsSince, type Correction } from './correctionsSeen.ts';
import { withdrawnOf, type RecordTold } from './recordMoment.ts';

/** What follows the last skater home, by the server's clock. */
export interface AfterRace {
  readonly startedAt: number;
  readonly overAt: number;
  /** When the result has been seen. */
  readonly restFrom: number;
}

const NOTICE_MS = 10_000;

type Shown =
  | { readonly scene: 'correction'; readonly correction: Correction }
  | { readonly scene: 'record'; readonly record: RecordTold };

/** What was taken back or put right and is being told now, and when that changes; nothing is told over a race. */
export function noticeAt(
  state: CompetitionState,
  { distance }: PairTrace,
  timeline: AfterRace | null,
  now: number,
): { readonly shown: Shown | null; readonly next: number | null } {
  const since = Math.min(now - NOTICE_MS, timeline?.startedAt ?? Infinity);
  const corrections = correctionsSince(state, distance, since);
  const corrected = new Set(corrections.map(({ seq }) => seq));
  const told = [
    ...corrections.map((correction) => ({ by: correction, shown: { scene: 'correction' as const, correction } })),
    ...withdrawnOf(state, distance).flatMap((record) => {
      const by = record.withdrawnBy;
      if (by === null || corrected.has(by.seq)) return [];
      return [{ by, shown: { scene: 'record' as const, record } }];
    }),
  ].map(({ by, shown }) => ({ seq: by.seq, from: tellFrom(by.at, timeline), shown }));
  const due = told.filter(({ from }) => from <= now && now < from + NOTICE_MS);
  const last = due.toSorted((a, b) => a.seq - b.seq).at(-1);
  if (last !== undefined) return { shown: last.shown, next: last.from + NOTICE_MS };
  const ahead = told.map(({ from }) => from).filter((from) => from > now);
  return { shown: null, next: ahead.length === 0 ? null : Math.min(...ahead) };
}

/** What came while the pair was skating waits until its result has been seen. */
function tellFrom(at: number, timeline: AfterRace | null): number {
  if (timeline === null || at < timeline.startedAt || at >= timeline.overAt) return at;
  return timeline.restFrom;
}
