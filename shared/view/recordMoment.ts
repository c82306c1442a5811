/** A record told on its own: set by a skater who does not lead, or taken back by an official (rules R1, R6, R8, D3). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { isSameRace, type StartLane } from '../primitives/ids.ts';
import { raceOf, type PairTrace } from '../project/pairs.ts';
import type { Race } from '../project/race.ts';
import { flagsOfRace, type RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import type { Armband } from '../rules/track.ts';
import { standingAgain, type CorrectionView } from './correctionPanel.ts';
import type { Correction } from './correctionsSeen.ts';
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

function isGeneral(scope: RecordScope): boolean {
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
export function latestRecord(
  state: CompetitionState,
  distance: number,
  flags: readonly RecordFlag[],
): RecordTold | null {
  const back = withdrawnOf(state, distance).at(-1);
  const flag = flags.findLast(
    (each) => each.race.distance === distance && isGeneral(each.scope) && each.state !== 'withdrawn',
  );
  if (flag === undefined) return back ?? null;
  return { flag, withdrawnBy: null };
}

/** Records of a distance that were taken back, oldest first. */
export function withdrawnOf(state: CompetitionState, distance: number): readonly RecordTold[] {
  return withdrawnFlags(state)
    .filter(({ flag }) => flag.race.distance === distance && isGeneral(flag.scope))
    .map(({ flag, by, at }) => ({ flag, withdrawnBy: { seq: by, at } }));
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
    trigger: isBack ? triggerOf('withdrawn', withdrawnBy) : claimTrigger(state, race, flag),
    notice: noticeOf(state, flag, locale),
    skater: skaterName(state, flag.entry),
    band: race === null ? null : { armband: race.armband, lane: race.key.lane },
    stands: isBack ? standingAgain(state, flag, locale) : null,
  };
}

function claimTrigger(state: CompetitionState, race: Race | null, { scope }: RecordFlag): Trigger | null {
  return race === null ? null : recordTrigger(state, race, scope);
}
