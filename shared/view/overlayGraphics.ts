/** What each graphic over the picture says. Words and shapes are added by the screen. */
import type { ResultStatus } from '../project/standings.ts';
import type { HeadingView } from './heading.ts';
import type { LadderRow, LadderView } from './ladder.ts';
import type { LaneCard, NextPairView, ToBeatView } from './nextPairPanel.ts';
import type { PodiumView } from './podiumPanel.ts';
import type { ClockView, WaveClockView } from './raceClock.ts';
import type { RecordBlockView } from './recordBlock.ts';
import type { RecordMomentView } from './recordMoment.ts';
import type { GapView } from './rows.ts';
import type { StandingsPanelView } from './standingsPanel.ts';

export interface ClockGraphic {
  readonly clock: ClockView;
  /** Both clocks of a quartet; empty otherwise. */
  readonly waves: readonly WaveClockView[];
  readonly lapsToGo: number | null;
  readonly ladder: LadderView;
}

export interface TableGraphic {
  readonly heading: HeadingView;
  readonly status: ResultStatus;
  readonly table: StandingsPanelView;
}

export interface NextGraphic {
  readonly heading: HeadingView;
  readonly next: NextPairView;
}

export interface ToBeatGraphic {
  readonly toBeat: ToBeatView;
  readonly record: RecordBlockView | null;
}

export interface RecordGraphic {
  readonly moment: RecordMomentView;
  /** By how much the line moved; null for one that was equalled or taken back. */
  readonly gain: GapView | null;
}

export interface SplitGraphic {
  /** Whoever has just passed a point, the faster first. */
  readonly rows: readonly LadderRow[];
  /** How many there will be: room is kept for a mate who is still to come. */
  readonly places: number;
}

/** Null where a graphic is out. */
export interface Graphics {
  readonly clock: ClockGraphic | null;
  readonly pair: NextGraphic | null;
  readonly name: LaneCard | null;
  readonly split: SplitGraphic | null;
  readonly results: TableGraphic | null;
  readonly standings: TableGraphic | null;
  readonly record: RecordGraphic | null;
  readonly 'time-to-beat': ToBeatGraphic | null;
  readonly next: NextGraphic | null;
  readonly podium: (PodiumView & { readonly heading: HeadingView }) | null;
}

export const NO_GRAPHICS: Graphics = {
  clock: null,
  pair: null,
  name: null,
  split: null,
  results: null,
  standings: null,
  record: null,
  'time-to-beat': null,
  next: null,
  podium: null,
};
