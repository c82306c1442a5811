/** Words that only the scenes of the arena use. */
import type { RecordScope } from '#shared/facts/recordFacts.ts';
import type { CorrectionCause } from '#shared/view/correctionsSeen.ts';

export interface ArenaTexts {
  readonly photoFinish: string;
  readonly confirmed: string;
  readonly corrected: string;
  readonly cause: Readonly<Record<CorrectionCause, string>>;
  readonly noResult: string;
  readonly withdrawn: string;
  readonly standsAgain: string;
  readonly recordWithdrawn: Readonly<Record<RecordScope, string>>;
  readonly iceBreak: string;
  readonly nextStartIn: string;
  readonly startsAt: (instant: number) => string;
  readonly next: (pair: number) => string;
  readonly finalResult: string;
  readonly provisionalFinal: string;
  readonly testCard: TestCardTexts;
}

export interface TestCardTexts {
  readonly title: string;
  readonly screen: string;
  readonly size: string;
  readonly build: string;
  readonly frames: string;
  readonly clock: string;
  /** The time of day, to be held beside another screen, and by how much it may be off. */
  readonly clockAt: (instant: number, uncertaintyMs: number | null) => string;
  readonly facts: string;
  readonly grey: string;
  readonly ahead: string;
  readonly behind: string;
}
