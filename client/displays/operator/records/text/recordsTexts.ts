/** The words of the records desk. */
import type { ReleaseRule } from '#shared/facts/recordFacts.ts';
import type { RecordFlagState } from '#shared/project/recordFlags.ts';
import type { ReleaseState } from '#shared/project/release.ts';

export interface RecordsTexts {
  readonly claims: string;
  readonly noClaims: string;
  readonly onlyPersonal: string;
  readonly status: Readonly<Record<RecordFlagState, string>>;
  readonly equalled: string;
  readonly superseded: string;
  readonly pair: (pair: number) => string;
  /** The line it was judged by. */
  readonly beat: (time: string, holder: string, place: string | null) => string;
  readonly refusedFor: (reason: string) => string;
  readonly act: Readonly<
    Record<'previous' | 'next' | 'ratify' | 'refuse' | 'hold' | 'release' | 'undo' | 'personal' | 'stop', string>
  >;
  /** Which records go on air, and when. */
  readonly onAir: string;
  readonly rule: Readonly<Record<ReleaseRule, string>>;
  readonly release: Readonly<Record<ReleaseState, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly ratified: string;
  readonly refused: string;
  readonly held: string;
  readonly released: string;
  readonly ruleSet: string;
  readonly book: string;
  readonly noBook: string;
  readonly bests: (count: number) => string;
  readonly today: (pair: number) => string;
  readonly before: (time: string, holder: string) => string;
  readonly noSource: string;
}
