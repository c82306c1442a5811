/** A record told on its own: set by a skater who does not lead, or taken back by an official (rules R1, R6, R8, D3). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { isSameRace, type StartLane } from '../primitives/ids.ts';
import { raceOf, type PairTrace } from '../project/pairs.ts';
import type { Race } from '../project/race.ts';
import { flagsOfRace, type RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import type { Armband } from '../rules/track.ts';
import type { AfterRace } from './arenaScene.ts';
import { standingAgain, type CorrectionView } from './correctionPanel.ts';
import { correctionsSince, type Correction } from './correctionsSeen.ts';
import { recordTrigger, triggerOf, type Trigger } from './effects.ts';
import { noticeOf, type RecordNoticeView } from './recordBlock.ts';
import type { NumberLocale } from './format.ts';
import { skaterName, type SkaterName } from './rows.ts';

/** A flag and, when it was taken back, by which fact. */
export interface RecordTold {
  readonly flag: RecordFlag;
  readonly withdrawnBy: Pick<Correction, 'seq' | 'at'> | null;
}

const HEAVIEST: readonly RecordScope[] = ['WR', 'OR', 'TR', 'NR'];

export function isGeneral(scope: RecordScope): boolean {
  return HEAVIEST.includes(scope);
}

/** The heaviest record of each skater of the pair, except of the one whose finish scene tells it. */
export function recordsToTell(state: CompetitionState, pair: PairTrace, winner: Race | null): readonly RecordTold[] {
  return pair.races
    .filter((race) => winner === null || !isSameRace(race.key, winner.key))
    .flatMap((race) => {
      const flag = heaviestOf(flagsOfRace(state, race.key).filter(({ state: how }) => how !== 'withdrawn'));
      return flag === null ? [] : [{ flag, withdrawnBy: null }];
    });
}

function heaviestOf(flags: readonly RecordFlag[]): RecordFlag | null {
  const standing = flags.filter(({ isSuperseded }) => !isSuperseded);
  return HEAVIEST.map((scope) => standing.find((flag) => flag.scope === scope)).find(Boolean) ?? null;
}

/** The last record of a distance, as it stands or as it was taken back; null when there was none. */
export function latestRecord(state: CompetitionState, distance: number, flags: readonly RecordFlag[]): RecordTold | null {
  const back = withdrawnOf(state, distance).at(-1);
  const flag = flags.findLast((each) => each.race.distance === distance && isGeneral(each.scope) && each.state !== 'withdrawn');
  if (flag === undefined) return back ?? null;
  return { flag, withdrawnBy: null };
}

function withdrawnOf(state: CompetitionState, distance: number): readonly RecordTold[] {
  return withdrawnFlags(state)
    .filter(({ flag }) => flag.race.distance === distance && isGeneral(flag.scope))
    .map(({ flag, by, at }) => ({ flag, withdrawnBy: { seq: by, at } }));
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

export interface RecordMomentView {
  readonly trigger: Trigger | null;
  readonly notice: RecordNoticeView;
  readonly skater: SkaterName;
  readonly band: { readonly armband: Armband; readonly lane: StartLane } | null;
  /** What stands since the record was taken back; null while it is one. */
  readonly stands: CorrectionView['stands'];
}

export function recordMomentView(
  state: CompetitionState,
  { flag, withdrawnBy }: RecordTold,
  locale: NumberLocale,
): RecordMomentView {
  const race = raceOf(state, flag.race);
  const isBack = withdrawnBy !== null;
  return {
    trigger: isBack
      ? triggerOf('withdrawn', withdrawnBy)
      : race === null
        ? null
        : recordTrigger(state, race, flag.scope),
    notice: noticeOf(state, flag, locale),
    skater: skaterName(state, flag.entry),
    band: race === null ? null : { armband: race.armband, lane: race.key.lane },
    stands: isBack ? standingAgain(state, flag, locale) : null,
  };
}
