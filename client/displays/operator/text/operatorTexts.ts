/** The words only the operator panel says. A language that forgets one does not compile. */
import type { FactKind } from '#shared/facts/fact.ts';
import type { IrmCode, RemarkCode } from '#shared/facts/officialFacts.ts';
import type { RefusalCatalogue } from '#shared/decide/refusals/refusalsEn.ts';
import type { RefusalsSaid } from '#shared/decide/refusals/sentences.ts';
import type { WarningsSaid } from '#shared/decide/refusals/warningsEn.ts';
import type { PersonRole } from '#shared/decide/role.ts';
import type { ReadingSource } from '#shared/facts/timingFacts.ts';
import type { PairPhase } from '#shared/project/pairs.ts';
import type { ProblemsSaid } from '#shared/protocol/problems.ts';
import type { FlagView, MoveView } from '#shared/view/consequences.ts';
import type { DeskName } from '../desks.ts';

export interface OperatorTexts {
  readonly signIn: {
    readonly title: string;
    readonly name: string;
    readonly nameHint: string;
    readonly secret: string;
    readonly secretHint: string;
    readonly invited: string;
    readonly enter: string;
    readonly unreached: string;
  };
  readonly signOut: string;
  readonly role: Readonly<Record<PersonRole, string>>;
  readonly desks: Readonly<Record<DeskName, string>>;
  readonly connected: (milliseconds: number | null, seq: number) => string;
  readonly notConnected: (seconds: number) => string;
  readonly runningSince: (time: string) => string;
  readonly keys: string;
  readonly close: string;
  readonly howToTime: string;
  readonly startList: string;
  readonly standings: string;
  /** Papers of a distance. */
  readonly sheets: { readonly startList: string; readonly results: string };
  readonly noPair: string;
  readonly phase: Readonly<Record<PairPhase, string>>;
  readonly official: string;
  readonly livePair: string;
  readonly source: Readonly<Record<ReadingSource, string>>;
  readonly typing: string;
  readonly point: (pointM: number, isFinish: boolean) => string;
  readonly typeHint: string;
  readonly lap: string;
  readonly gapTo: (surname: string | null) => string;
  readonly rank: string;
  readonly irm: Readonly<Record<IrmCode, string>>;
  readonly remark: Readonly<Record<RemarkCode, string>>;
  readonly act: Readonly<Record<ActName, string>>;
  readonly crossing: (surname: string) => string;
  /** After a doubt: what was probably meant. */
  readonly useInstead: (time: string) => string;
  readonly falseStartBy: (surname: string) => string;
  /** After a doubt: which keys insist. */
  readonly keepWith: (keys: string) => string;
  readonly readings: Readonly<Record<'title' | 'next' | 'pin' | 'dismiss' | 'reassign' | 'counts', string>>;
  readonly proposal: ProposalTexts;
  readonly history: {
    readonly title: string;
    readonly undone: string;
    readonly empty: string;
    readonly replaced: string;
  };
  readonly fact: (kind: FactKind, about: FactAbout) => string;
  readonly refusals: RefusalsSaid<RefusalCatalogue>;
  readonly warnings: WarningsSaid;
  readonly problems: ProblemsSaid;
  readonly answers: {
    readonly unreached: string;
    readonly signedOut: string;
    readonly published: string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
  };
}

export type ActName =
  | 'start'
  | 'startSecond'
  | 'call'
  | 'callOther'
  | 'falseStart'
  | 'recall'
  | 'clear'
  | 'swap'
  | 'confirm'
  | 'makeOfficial'
  | 'dnf'
  | 'dns'
  | 'dq'
  | 'liftIrm'
  | 'fall'
  | 'warning'
  | 'reskate'
  | 'undo'
  | 'redo'
  | 'previousPair'
  | 'nextPair'
  | 'nextCell'
  | 'digits'
  | 'commit'
  | 'keep'
  | 'adopt'
  | 'erase'
  | 'keySheet';

export interface ProposalTexts {
  readonly title: string;
  readonly notPublished: string;
  readonly publish: string;
  readonly discard: string;
  readonly refused: string;
  /** The whole in one sentence: `This moves KOK to 1st and withdraws OR 1:12.31.` */
  readonly summary: (moves: readonly MoveView[], gained: readonly FlagView[], lost: readonly FlagView[]) => string;
  readonly move: (move: MoveView) => string;
  readonly gained: (flag: FlagView) => string;
  readonly lost: (flag: FlagView) => string;
  readonly others: (count: number) => string;
  readonly gaps: (count: number) => string;
  readonly nothing: string;
  readonly typeWord: (word: string) => string;
  readonly reason: string;
}

/** What a line of the history is about. */
export interface FactAbout {
  readonly surname: string | null;
  readonly time: string | null;
  readonly pair: number | null;
  readonly pointM: number | null;
  readonly irm: IrmCode | null;
  readonly remark: RemarkCode | null;
}
