/** Every word a screen shows, by meaning. A language that forgets one does not compile. */
import type { IrmCode } from '#shared/facts/officialFacts.ts';
import type { RecordScope } from '#shared/facts/recordFacts.ts';
import type { StartLane } from '#shared/primitives/ids.ts';
import type { Certainty } from '#shared/view/certainty.ts';
import type { DistanceTitle } from '#shared/view/heading.ts';
import type { ArenaTexts } from './arenaTexts.ts';

export type Language = 'en' | 'nl';

export interface Texts {
  readonly language: Language;
  /** `Women’s 1000 m`. */
  readonly distance: (title: DistanceTitle) => string;
  readonly pairOf: (pair: number, pairs: number) => string;
  readonly afterPair: (pair: number, pairs: number) => string;
  readonly pair: (pair: number) => string;
  readonly lastPair: string;
  readonly falseStart: string;
  readonly rank: string;
  readonly lap: string;
  readonly opening: string;
  readonly finish: string;
  readonly toBeat: string;
  readonly ledSince: (pair: number) => string;
  readonly ledForAMoment: string;
  readonly onTheIce: string;
  readonly was: (time: string) => string;
  /** Before the letters of a record that was beaten since. */
  readonly formerly: string;
  readonly lapsToGo: (laps: number) => string;
  /** After a number of at least two. */
  readonly laps: string;
  readonly lastLap: string;
  readonly lane: Readonly<Record<StartLane, string>>;
  readonly laneEmpty: string;
  readonly personalBest: string;
  readonly seasonBest: string;
  readonly provisional: string;
  readonly official: string;
  readonly record: Readonly<Record<RecordScope, string>>;
  readonly newRecord: Readonly<Record<RecordScope, string>>;
  readonly recordEqualled: Readonly<Record<RecordScope, string>>;
  readonly recordBefore: (record: string, time: string) => string;
  readonly irm: Readonly<Record<IrmCode, string>>;
  readonly rangeOf: (from: number, to: number, total: number) => string;
  readonly noNewTimes: (seconds: number) => string;
  readonly waiting: string;
  readonly outdated: string;
  readonly rehearsal: string;
  readonly someReconstructed: string;
  readonly programme: string;
  readonly isOver: string;
  /** Over a small table: `after pair 14`. */
  readonly afterJust: (pair: number) => string;
  readonly components: string;
  /** Over a small table while some of the pair are home and others are not. */
  readonly during: (pair: number) => string;
  readonly standings: string;
  /** Labels of the safe areas while a screen is set up. */
  readonly guides: { readonly action: string; readonly graphics: string };
  readonly arena: ArenaTexts;
  readonly spoken: SpokenTexts;
}

/** What a screen reader says where the picture shows a shape. */
export interface SpokenTexts {
  readonly ahead: (gap: string) => string;
  readonly behind: (gap: string) => string;
  readonly level: string;
  readonly noReference: string;
  readonly pending: string;
  readonly equalled: string;
  readonly superseded: string;
  readonly withdrawn: string;
  readonly trackMap: string;
  readonly laneNow: (surname: string, lane: StartLane) => string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}
