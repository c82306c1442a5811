/** A fact log in memory for tests: the same contract, but nothing survives the process. */
import { randomUUID } from 'node:crypto';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import {
  numberFacts,
  storedAnswer,
  type AppendRequest,
  type AppendResult,
  type FactLog,
  type StoredAnswer,
} from '../../server/log/factLog.ts';

/** What would be the file: a log opened on the same storage finds the same facts. */
export interface MemoryStorage {
  readonly logId: LogId;
  readonly facts: RecordedFact[];
  readonly answers: Map<CommandId, StoredAnswer>;
}

export function createMemoryStorage(logId: string = randomUUID()): MemoryStorage {
  return { logId: logId as LogId, facts: [], answers: new Map() };
}

export function openMemoryFactLog(storage: MemoryStorage = createMemoryStorage()): FactLog {
  return new MemoryFactLog(storage);
}

class MemoryFactLog implements FactLog {
  readonly logId: LogId;
  readonly #storage: MemoryStorage;
  #isOpen = true;

  constructor(storage: MemoryStorage) {
    this.logId = storage.logId;
    this.#storage = storage;
  }

  async lastSeq(): Promise<Seq> {
    return this.#open().facts.length as Seq;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const { facts, answers } = this.#open();
    const answer = answers.get(request.commandId);
    if (answer !== undefined) return { kind: 'known', answer };
    if (request.expectedSeq !== facts.length) return { kind: 'conflict', lastSeq: facts.length as Seq };
    const recorded = numberFacts(request);
    answers.set(request.commandId, storedAnswer(request.commandId, facts.length, recorded.length, request.warnings));
    facts.push(...recorded);
    return { kind: 'appended', facts: recorded };
  }

  async readAfter(seq: Seq, upTo?: Seq): Promise<readonly RecordedFact[]> {
    return this.#open().facts.slice(seq, upTo);
  }

  async answerTo(commandId: CommandId): Promise<StoredAnswer | null> {
    return this.#open().answers.get(commandId) ?? null;
  }

  async answers(): Promise<readonly StoredAnswer[]> {
    return [...this.#open().answers.values()];
  }

  async probe(): Promise<void> {
    this.#open();
  }

  async close(): Promise<void> {
    this.#isOpen = false;
  }

  #open(): MemoryStorage {
    if (!this.#isOpen) throw new Error('The fact log is closed');
    return this.#storage;
  }
}
