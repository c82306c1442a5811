/**
 * The port behind which facts are kept: numbered from 1 without gaps (W2), one append per command, durable before it
 * resolves (W4), and never a second fact for a command id (W3). Asynchronous, so that a database server fits as well.
 */
import type { Warning } from '#shared/decide/warning.ts';
import type { ProposedFact, RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';

/** Everything one command adds; all of it is stored or nothing. */
export interface AppendRequest {
  /** Number of the last fact the decision was based on; any other makes the append a conflict. */
  readonly expectedSeq: Seq;
  readonly commandId: CommandId;
  readonly by: string;
  readonly at: WallInstant;
  readonly facts: readonly ProposedFact[];
  readonly warnings: readonly Warning[];
}

/** What an accepted command was told, kept as long as its facts. */
export interface StoredAnswer {
  readonly commandId: CommandId;
  readonly facts: readonly Seq[];
  readonly warnings: readonly Warning[];
}

export type AppendResult =
  | { readonly kind: 'appended'; readonly facts: readonly RecordedFact[] }
  /** Somebody else appended meanwhile; nothing was stored. */
  | { readonly kind: 'conflict'; readonly lastSeq: Seq }
  /** The command id is already in the log; nothing was stored. */
  | { readonly kind: 'known'; readonly answer: StoredAnswer };

/** Up to which number there is news; null when that has to be looked up. */
export type OnNews = (upTo: Seq | null) => void;

export interface FactLog {
  readonly logId: LogId;
  /** Then it may be the database that cannot be used, and not a disk. */
  readonly isInDatabase?: boolean;
  /** 0 when the log is empty. */
  lastSeq(): Promise<Seq>;
  append(request: AppendRequest): Promise<AppendResult>;
  /** Facts with a higher number, in order, up to and including `upTo` or all of them. */
  readAfter(seq: Seq, upTo?: Seq): Promise<readonly RecordedFact[]>;
  answerTo(commandId: CommandId): Promise<StoredAnswer | null>;
  /** Of every accepted command, in the order of their facts. */
  answers(): Promise<readonly StoredAnswer[]>;
  /** Of a log that others may append to as well: calls when they may have. Ends with the log, or when the returned is called. */
  follow?(onNews: OnNews): () => void;
  /** Writes something that changes nothing; rejects while nothing can be written. */
  probe(): Promise<void>;
  /** Every later call is rejected. */
  close(): Promise<void>;
}

/** Gives the facts of an append their numbers. */
export function numberFacts(request: AppendRequest): readonly RecordedFact[] {
  const { expectedSeq, commandId, by, at } = request;
  return request.facts.map(({ fact, replaces, evidence }, index) => ({
    seq: (expectedSeq + index + 1) as Seq,
    at,
    by,
    commandId,
    fact,
    ...(replaces === undefined ? {} : { replaces }),
    ...(evidence === undefined ? {} : { evidence }),
  }));
}

/** The facts of one append have consecutive numbers, so the first and the count say it all. */
export function storedAnswer(
  commandId: CommandId,
  afterSeq: number,
  count: number,
  warnings: readonly Warning[],
): StoredAnswer {
  const facts = Array.from({ length: count }, (_, index) => (afterSeq + index + 1) as Seq);
  return { commandId, facts, warnings };
}
