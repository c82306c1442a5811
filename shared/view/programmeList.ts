/** A start list at the programme desk: as it is being written, or as it stands once the distance is under way. */
import type { DistanceOpened, Entry } from '../facts/programmeFacts.ts';
import type { EntryId } from '../primitives/ids.ts';
import { pairs, type PairPhase } from '../project/pairs.ts';
import { distance as distanceOf, entries, iceBreakAfter, programme } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { armbandOf, type Armband } from '../rules/track.ts';
import { nameOf, type SkaterName } from './rows.ts';
import { lanesOf, skaterAt, type LanePlace, type StartListDraft } from './startListDraft.ts';

export interface LaneLine extends LanePlace {
  readonly armband: Armband;
  readonly entry: Entry | null;
  /** Null where nobody starts. */
  readonly skater: SkaterName | null;
  readonly bib: string;
}

export interface PairLine {
  readonly pair: number;
  /** Null while the list is being written. */
  readonly phase: PairPhase | null;
  readonly lanes: readonly LaneLine[];
  readonly breakMinutes: number | null;
}

/** Pairs are numbered as they would be published. */
export function draftLines(draft: StartListDraft, startMode: DistanceOpened['startMode']): readonly PairLine[] {
  return draft.map((pair, index) => ({
    pair: index + 1,
    phase: null,
    lanes: lanesOf(startMode).map((at) => lineOf(at, skaterAt(pair, at))),
    breakMinutes: pair.breakMinutes,
  }));
}

export function standingLines(state: CompetitionState, distance: number): readonly PairLine[] {
  const known = entries(state);
  const places = lanesOf(distanceOf(state, distance)?.startMode ?? 'single');
  return pairs(state, distance).map(({ pair, phase, races }) => ({
    pair,
    phase,
    lanes: places.map((at) => {
      const race = races.find(({ key }) => key.wave === at.wave && key.lane === at.lane);
      return lineOf(at, race === undefined ? null : (known.get(race.entry) ?? null));
    }),
    breakMinutes: iceBreakAfter(state, distance, pair)?.minutes ?? null,
  }));
}

function lineOf({ wave, lane }: LanePlace, entry: Entry | null): LaneLine {
  return {
    wave,
    lane,
    armband: armbandOf(wave, lane),
    entry,
    skater: entry === null ? null : nameOf(entry),
    bib: entry === null || entry.bib === null ? '' : String(entry.bib),
  };
}

/** Where the cursor goes from a lane: through all lanes of all pairs, and stays at either end. */
export interface LaneCursor {
  readonly index: number;
  readonly lane: number;
}

export function movedCursor(lines: readonly PairLine[], { index, lane }: LaneCursor, by: number): LaneCursor {
  const all = lines.flatMap((line, at) => line.lanes.map((_, each) => ({ index: at, lane: each })));
  const now = all.findIndex((each) => each.index === index && each.lane === lane);
  return all[Math.max(0, Math.min(all.length - 1, now + by))] ?? { index: 0, lane: 0 };
}

export function isLast(lines: readonly PairLine[], { index, lane }: LaneCursor): boolean {
  return index === lines.length - 1 && lane === (lines.at(-1)?.lanes.length ?? 0) - 1;
}

/** The number a new distance gets. */
export function nextDistance(state: CompetitionState): number {
  return (programme(state).at(-1)?.distance ?? 0) + 1;
}

/** Everybody entered, by name. */
export function enteredSkaters(
  state: CompetitionState,
): readonly { readonly id: EntryId; readonly entry: Entry; readonly skater: SkaterName }[] {
  return [...entries(state).values()]
    .map((entry) => ({ id: entry.entry, entry, skater: nameOf(entry) }))
    .toSorted((a, b) => a.entry.familyName.localeCompare(b.entry.familyName));
}
