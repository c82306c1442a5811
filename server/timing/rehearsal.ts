/**
 * A rehearsal: a recorded session played to the real screens, into a log of its own that lives in memory and ends with the
 * process. The competition's session stays open meanwhile, is never written to, and comes back untouched (W7).
 */
import { randomUUID } from 'node:crypto';
import type { Refusal } from '#shared/decide/refusal.ts';
import { accepted, must, refused, type Outcome } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { toldProblem, type ToldProblem } from '#shared/protocol/problems.ts';
import type { Clock, Scheduler } from '../clock.ts';
import { openPassingFactLog } from '../log/sqliteFactLog.ts';
import type { FactLog } from '../log/factLog.ts';
import type { Logger } from '../observe/logger.ts';
import type { Actor, CompetitionSession, Decide } from '../session/competitionSession.ts';
import { SerialQueue } from '../serialQueue.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { asRehearsal } from './asRehearsal.ts';
import { prepare } from './prepare.ts';
import { playSession } from './replayFeed.ts';
import { pairsOf, preparation, type SessionFile } from './sessionFile.ts';

export interface RehearsalPlan {
  readonly session: SessionFile;
  /** Times real speed. */
  readonly speed: number;
  /** Everything before this pair is there at once. */
  readonly fromPair: number;
  /** Who asked for it. */
  readonly by: string;
}

export interface RehearsalState extends Omit<RehearsalPlan, 'session'> {
  readonly title: string;
  readonly startedAt: WallInstant;
  readonly steps: number;
  readonly played: number;
  /** What the replay was refused, because people act in the rehearsal as well. */
  readonly refusals: number;
  readonly lastRefusal: Refusal | null;
}

export interface RehearsalParts {
  readonly host: SessionHost;
  readonly openSession: (log: FactLog, decide: Decide) => Promise<CompetitionSession>;
  readonly decide: Decide;
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

interface Running {
  readonly session: CompetitionSession;
  /** What was on air before, and is again afterwards. */
  readonly kept: CompetitionSession;
  readonly stop: AbortController;
  readonly finished: Promise<unknown>;
}

const PLAYER: Actor = { role: 'admin', name: 'rehearsal' };

/** Why no rehearsal begins. */
export interface NotRehearsed {
  readonly isBusy: boolean;
  readonly why: ToldProblem;
  /** The step of the session that the rules refuse. */
  readonly refusal?: Refusal;
}

export class Rehearsal {
  readonly #parts: RehearsalParts;
  /** One beginning or end at a time. */
  readonly #queue = new SerialQueue();
  #running: Running | null = null;
  #state: RehearsalState | null = null;
  #isClosed = false;

  constructor(parts: RehearsalParts) {
    this.#parts = parts;
  }

  /** Null when none runs. */
  state(): RehearsalState | null {
    return this.#state;
  }

  /** Resolves when the screens show it; refused with a sentence, and then nothing has changed. */
  start(plan: RehearsalPlan): Promise<Outcome<RehearsalState, NotRehearsed>> {
    return this.#queue.run(async () => {
      if (this.#isClosed || this.#running !== null) return refused(BUSY);
      const problem = await this.#begin(plan);
      return problem === null ? accepted(must(this.#state, 'the rehearsal that has begun')) : refused(problem);
    });
  }

  /** Back to the competition in one step. False when no rehearsal runs. */
  leave(): Promise<boolean> {
    return this.#queue.run(() => this.#end());
  }

  /** Leaves, and lets no other begin: the server stops. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.leave();
  }

  async #begin(plan: RehearsalPlan): Promise<NotRehearsed | null> {
    const { session: file, fromPair, speed, ...asked } = plan;
    const { clock, decide, host, logger, openSession } = this.#parts;
    const prepared = preparation(file);
    if (prepared[0]?.kind !== 'OpenCompetition') return notPlayable(toldProblem('sessionWithoutCompetition', {}));
    if (fromPair > 1 && !pairsOf(file).some((pair) => pair >= fromPair)) {
      return notPlayable(toldProblem('sessionWithoutPair', { pair: fromPair }));
    }
    const session = await openSession(await openPassingFactLog(), asRehearsal(decide, speed));
    const refusedStep = await prepare(session, file, PLAYER);
    if (refusedStep !== null) {
      await session.close();
      const { message } = toldProblem('sessionRefused', {});
      const text = `The session cannot be played: ${refusedStep.reason}. ${refusedStep.remedy}.`;
      return { ...notPlayable({ text, message }), refusal: refusedStep };
    }
    const steps = file.steps.slice(prepared.length);
    this.#state = {
      ...asked,
      title: file.title,
      speed,
      fromPair,
      startedAt: clock.now(),
      steps: steps.length,
      played: 0,
      refusals: 0,
      lastRefusal: null,
    };
    const stop = new AbortController();
    // Only now, so that no screen ever shows anything of it without the mark.
    const kept = host.switchTo(session, { isRehearsal: true });
    const finished = this.#play(session, { ...file, steps }, { fromPair, speed, signal: stop.signal }).catch(
      (error: unknown) => logger.error({ err: error }, 'the replay of a rehearsal failed'),
    );
    this.#running = { session, kept, stop, finished };
    logger.info({ by: plan.by, title: file.title, speed, fromPair }, 'rehearsal begins');
    return null;
  }

  /** A refused step is counted and passed over: people may have done the same by hand. */
  #play(
    session: CompetitionSession,
    file: SessionFile,
    options: { readonly fromPair: number; readonly speed: number; readonly signal: AbortSignal },
  ): Promise<unknown> {
    return playSession(
      file,
      { ...options, runId: randomUUID() },
      {
        ...this.#parts,
        // Straight into this session, whatever is on air: a step that comes late cannot end up in the competition.
        send: (request) => session.submit(request, PLAYER),
        onAnswer: (_step, answer) => {
          if (this.#state === null) return;
          const { played, refusals } = this.#state;
          this.#state = answer.ok
            ? { ...this.#state, played: played + 1 }
            : { ...this.#state, played: played + 1, refusals: refusals + 1, lastRefusal: answer.refusal };
        },
      },
    );
  }

  async #end(): Promise<boolean> {
    if (this.#running === null) return false;
    const { session, kept, stop, finished } = this.#running;
    const { host, logger } = this.#parts;
    stop.abort();
    // Somebody else may have put a third log on air meanwhile.
    if (host.current() === session) host.switchTo(kept);
    this.#running = null;
    this.#state = null;
    await finished;
    await session.close();
    logger.info('rehearsal ends');
    return true;
  }
}

const BUSY: NotRehearsed = { isBusy: true, why: toldProblem('rehearsalRuns', {}) };

function notPlayable(why: ToldProblem): NotRehearsed {
  return { isBusy: false, why };
}
