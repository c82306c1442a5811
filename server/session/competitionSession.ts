/**
 * The single writer of one competition: takes commands one at a time, decides, appends, folds, publishes and only then
 * answers (W4). A repeated command id gets its first answer again (W3).
 */
import type { CommandRequest } from '#shared/decide/command.ts';
import type { DecideContext, Decision, DecisionOutcome } from '#shared/decide/decision.ts';
import { previewOf, type Preview } from '#shared/decide/preview.ts';
import { refusal, type Refusal } from '#shared/decide/refusal.ts';
import type { Role } from '#shared/decide/role.ts';
import { toNumbered, type NumberedFact, type RecordedFact } from '#shared/facts/fact.ts';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { foldAll } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import type { CommandAnswer, Snapshot } from '#shared/protocol/serverMessages.ts';
import type { Clock } from '../clock.ts';
import type { FactLog } from '../log/factLog.ts';
import type { Logger } from '../observe/logger.ts';
import type { Meters } from '../observe/meters.ts';
import { FactHistory } from './factHistory.ts';
import { AnswerBook, acceptedAnswer } from './idempotency.ts';
import { SerialQueue } from '../serialQueue.ts';
import { LogSight } from './logSight.ts';

/** Who asks; `name` is written beside every fact, so it is a role or a device, never a secret. */
export interface Actor {
  readonly role: Role;
  readonly name: string;
}

export type Decide = (state: CompetitionState, request: CommandRequest, context: DecideContext) => DecisionOutcome;
export type FactsListener = (facts: readonly RecordedFact[]) => void;

export interface SessionParts {
  readonly log: FactLog;
  readonly decide: Decide;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly meters: Meters;
  /** Only shows what other servers append. */
  readonly isReadOnly?: boolean;
}

/** The log failed, not the command: the disk is full, the file is gone. */
class LogUnavailable extends Error {
  constructor(cause: unknown) {
    super(`The log cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function fromLog<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (cause) {
    throw new LogUnavailable(cause);
  }
}

const READ_ONLY = refusal('NotAllowed', 'readOnlyServer', {});

/**
 * How often a command is decided anew because another writer was faster. Of those who meet one always gets through, so with
 * a handful of servers that all write as fast as they can hardly one command in a million comes this far.
 */
const ATTEMPTS = 60;

export class CompetitionSession {
  readonly logId: LogId;
  readonly #parts: SessionParts;
  readonly #answers: AnswerBook;
  readonly #history: FactHistory;
  readonly #queue = new SerialQueue();
  readonly #listeners = new Set<FactsListener>();
  readonly #sight: LogSight;
  #state: CompetitionState = EMPTY_STATE;
  #isClosed = false;
  /** The last that was asked of the log failed. */
  #isLogAway = false;
  /** That news cannot be read is told once, and again only after it could. */
  #isNewsTold = false;
  #stopFollowing: () => void = () => {};
  #isLookingForNews = false;
  /** The highest number that news has named; unknown is as good as any. */
  #newsUpTo = 0;

  /** Reads the whole log; the session takes it over and closes it. */
  static async open(parts: SessionParts): Promise<CompetitionSession> {
    const session = new CompetitionSession(parts);
    await session.#catchUp();
    session.#stopFollowing = parts.log.follow?.((upTo) => session.#onNews(upTo)) ?? session.#stopFollowing;
    return session;
  }

  private constructor(parts: SessionParts) {
    this.#parts = parts;
    this.logId = parts.log.logId;
    this.#answers = new AnswerBook(parts.log);
    this.#sight = new LogSight(parts.clock);
    this.#history = new FactHistory(parts.log.logId);
  }

  state(): CompetitionState {
    return this.#state;
  }

  lastSeq(): Seq {
    return this.#history.lastSeq;
  }

  /** Then it may be the database that cannot be used, and not a disk. */
  get isInDatabase(): boolean {
    return this.#parts.log.isInDatabase ?? false;
  }

  /** Others may have appended what is not known here; never of a log that nobody else appends to. */
  get isBehind(): boolean {
    return this.#parts.log.follow !== undefined && this.#sight.isLost;
  }

  /** Facts after `seq`, up to the latest or to `upTo`. */
  factsAfter(seq: Seq, upTo: Seq = this.lastSeq()): NumberedFact[] {
    return this.#history.between(seq, upTo);
  }

  /** The same facts with what stays on the server: who recorded them, and the words of the device. */
  recordedBetween(seq: Seq, upTo: Seq): Promise<readonly RecordedFact[]> {
    return this.#parts.log.readAfter(seq, upTo);
  }

  /** What a screen folds when it holds nothing. */
  snapshotAt(seq: Seq = this.lastSeq()): Snapshot {
    return this.#history.snapshotAt(seq);
  }

  /** Listeners hear of facts in order, after they are durable and folded, before the command is answered. */
  subscribe(listener: FactsListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `Unavailable` when the log cannot be read or written, which decides nothing. @throws only on a bug */
  async submit(request: CommandRequest, actor: Actor): Promise<CommandAnswer> {
    if (this.#isClosed) return this.#unavailable(request, 'sessionClosed');
    if (this.#parts.isReadOnly === true) return this.#refuse(request, READ_ONLY);
    try {
      return await this.#queue.run(
        async () => (await fromLog(this.#answers.find(request.commandId))) ?? (await this.#carryOut(request, actor)),
      );
    } catch (error) {
      if (!(error instanceof LogUnavailable)) throw error;
      this.#isLogAway = true;
      this.#parts.logger.error({ err: error.cause, commandId: request.commandId }, 'the log cannot be used');
      return this.#unavailable(request, this.isInDatabase ? 'databaseUnusable' : 'logUnwritable');
    }
  }

  /** Whether the next command can be carried out; after a failure of the log it is tried anew. */
  async isReady(): Promise<boolean> {
    if (this.#isClosed || !this.#isLogAway) return !this.#isClosed;
    const { isReadOnly = false, log } = this.#parts;
    try {
      await this.#queue.run(async () => {
        if (!isReadOnly) await log.probe();
        // What others appended may be what this server cannot read.
        await this.#catchUp();
      });
      this.#isLogAway = false;
    } catch (error) {
      this.#parts.logger.warn({ err: error }, 'the log still cannot be used');
    }
    return !this.#isLogAway;
  }

  /** Not remembered: the same id may be sent again (W3). */
  #unavailable(
    { commandId }: CommandRequest,
    why: 'sessionClosed' | 'logUnwritable' | 'databaseUnusable',
  ): CommandAnswer {
    this.#parts.meters.refusals.inc({ code: 'Unavailable' });
    return { ok: false, commandId, refusal: refusal('Unavailable', why, {}) };
  }

  /** What the command would change on the state as it is now; refused exactly when the command would be. */
  preview(request: CommandRequest, { role }: Actor): Outcome<Preview, Refusal> {
    if (this.#parts.isReadOnly === true) return refused(READ_ONLY);
    const now = this.#parts.clock.now();
    const outcome = this.#parts.decide(this.#state, request, { now, role });
    return outcome.ok ? accepted(previewOf(this.#state, outcome.value, now)) : outcome;
  }

  /** Commands already handed in are still carried out. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopFollowing();
    await this.#queue.run(() => this.#parts.log.close());
  }

  async #carryOut(request: CommandRequest, actor: Actor): Promise<CommandAnswer> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const now = this.#parts.clock.now();
      const outcome = this.#parts.decide(this.#state, request, { now, role: actor.role });
      if (!outcome.ok) {
        return this.#refuse(request, outcome.problem);
      }
      const answer = await this.#append(request, actor, now, outcome.value);
      if (answer !== null) return answer;
      await this.#catchUp();
    }
    throw new LogUnavailable(new Error(`Command ${request.commandId} met another writer ${ATTEMPTS} times`));
  }

  /** Null when somebody else has appended since the decision. */
  async #append(
    { command, commandId }: CommandRequest,
    actor: Actor,
    at: DecideContext['now'],
    { facts, warnings }: Decision,
  ): Promise<CommandAnswer | null> {
    const { clock, log, logger, meters } = this.#parts;
    const begin = clock.monotonicMs();
    const expectedSeq = this.#state.seq;
    const result = await fromLog(log.append({ expectedSeq, commandId, by: actor.name, at, facts, warnings }));
    if (result.kind === 'conflict') return null;
    if (result.kind === 'known') {
      await this.#catchUp();
      return acceptedAnswer(result.answer);
    }
    this.#isLogAway = false;
    this.#sight.saw();
    const tookMs = clock.monotonicMs() - begin;
    // Screens first: whatever is only counted and noted can wait.
    this.#take(result.facts);
    meters.appendSeconds.observe(tookMs / 1000);
    for (const { fact } of result.facts) meters.facts.inc({ kind: fact.kind });
    const seqs = result.facts.map(({ seq }) => seq);
    logger.info({ commandId, command: command.kind, by: actor.name, facts: seqs }, 'command carried out');
    return acceptedAnswer({ commandId, facts: seqs, warnings });
  }

  /** In the queue, so that facts of others and our own are folded and published in the order of their numbers. */
  #onNews(upTo: Seq | null): void {
    this.#newsUpTo = Math.max(this.#newsUpTo, upTo ?? Infinity);
    if (this.#isClosed || this.#isLookingForNews) return;
    this.#isLookingForNews = true;
    const looked = this.#queue.run(async () => {
      this.#isLookingForNews = false;
      const newsUpTo = this.#newsUpTo;
      this.#newsUpTo = 0;
      // Mostly it was our own append that was told of.
      if (newsUpTo > this.#state.seq) await this.#catchUp();
    });
    looked.catch((error: unknown) => {
      this.#isLogAway = true;
      if (!this.#isNewsTold) this.#parts.logger.error({ err: error }, 'news of the log cannot be read');
      this.#isNewsTold = true;
    });
  }

  async #catchUp(): Promise<void> {
    const facts = await fromLog(this.#parts.log.readAfter(this.#state.seq));
    this.#sight.saw();
    this.#take(facts);
    this.#isNewsTold = false;
  }

  #take(facts: readonly RecordedFact[]): void {
    if (facts.length === 0) return;
    const numbered = facts.map(toNumbered);
    this.#state = foldAll(this.#state, numbered);
    this.#history.add(numbered);
    for (const listener of this.#listeners) this.#tell(listener, facts);
  }

  /** The facts are durable: a listener that fails must not make the command look refused. */
  #tell(listener: FactsListener, facts: readonly RecordedFact[]): void {
    try {
      listener(facts);
    } catch (error) {
      this.#parts.logger.error({ err: error, firstSeq: facts[0]?.seq }, 'a listener of the session failed');
    }
  }

  #refuse({ command, commandId }: CommandRequest, problem: Refusal): CommandAnswer {
    this.#parts.logger.info({ commandId, command: command.kind, code: problem.code }, 'command refused');
    this.#parts.meters.refusals.inc({ code: problem.code });
    const answer: CommandAnswer = { ok: false, commandId, refusal: problem };
    // `NotAllowed` is about the sender: after signing in the same command may well succeed.
    if (problem.code !== 'NotAllowed') this.#answers.rememberRefusal(commandId, answer);
    return answer;
  }
}
