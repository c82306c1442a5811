/** The words only the commentator's page says, by meaning. */
import type { RemarkCode } from '#shared/facts/officialFacts.ts';
import type { RecordFlagState } from '#shared/project/recordFlags.ts';
import type { OpenNeed } from '#shared/view/needs.ts';
import type { TargetName } from '#shared/view/targets.ts';

export interface CommentatorTexts {
  readonly title: string;
  readonly next: string;
  readonly needs: string;
  readonly target: Readonly<Record<TargetName, string>>;
  /** Before the target and the time: `needs for the lead and the OR`. */
  readonly headline: (
    names: readonly TargetName[],
    need: OpenNeed,
  ) => { readonly before: string; readonly after: string };
  readonly noTarget: string;
  readonly betterThan: string;
  readonly inLaps: (laps: number | null) => string;
  readonly perLap: (time: string) => string;
  /** Before the difference at the last passage. */
  readonly now: string;
  readonly missed: string;
  readonly held: string;
  readonly estimated: (surname: string) => string;
  readonly strict: { readonly inThousandths: string; readonly inHundredths: string };
  readonly noTimes: string;
  readonly headToHead: string;
  readonly lapsWon: (laps: number) => string;
  readonly faster: (surname: string, time: string) => string;
  readonly level: string;
  readonly columns: Readonly<Record<'rank' | 'gap' | 'lap' | 'time' | 'lapWon' | 'total' | 'point', string>>;
  readonly nextPairs: string;
  readonly noNextPairs: string;
  readonly iceBreak: (minutes: number) => string;
  readonly standings: string;
  readonly ofRanked: (ranked: number) => string;
  readonly noResults: string;
  readonly records: string;
  readonly noRecords: string;
  readonly before: string;
  readonly today: string;
  readonly claim: Readonly<Record<RecordFlagState, string>>;
  readonly claimKind: { readonly equalled: string; readonly superseded: string };
  readonly release: { readonly released: string; readonly waiting: string; readonly held: string };
  readonly corrections: string;
  readonly noCorrections: string;
  /** Why a figure changed; other causes are told as everywhere. */
  readonly measured: string;
  readonly remark: Readonly<Record<RemarkCode, string>>;
  readonly reskate: (pair: number) => string;
  readonly best: { readonly pb: string; readonly sb: string };
  readonly here: string;
  readonly delayed: (seconds: string) => string;
  readonly print: string;
  readonly timeOfDay: (instant: number) => string;
}
