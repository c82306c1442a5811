/** Holds the session that is on air, and moves everybody to another one: a rehearsal, the next round of the demo. */
import type { CommandRequest } from '#shared/decide/command.ts';
import { refusal, type Refusal } from '#shared/decide/refusal.ts';
import type { LogId } from '#shared/primitives/ids.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import type { Actor, CompetitionSession, FactsListener } from './competitionSession.ts';

export interface HostListener {
  /** Facts of the session that is on air. */
  readonly onFacts: FactsListener;
  /** The other log is on air from now on; what was received of the old one is worthless. */
  readonly onSwitch: (session: CompetitionSession) => void;
}

export interface Sender extends Actor {
  /** `bearer`: a device or a program, which does not see what is on air. */
  readonly via?: 'cookie' | 'bearer';
}

export interface SwitchOptions {
  /** Devices and programs take part in it only when they name its log (W7). */
  readonly isRehearsal?: boolean;
}

export class SessionHost {
  #current: CompetitionSession;
  #isRehearsal = false;
  #unsubscribe: () => void;
  readonly #listeners = new Set<HostListener>();

  constructor(session: CompetitionSession) {
    this.#current = session;
    this.#unsubscribe = this.#follow(session);
  }

  current(): CompetitionSession {
    return this.#current;
  }

  /**
   * To the session that is on air, unless the command is meant for another one (W7). A refusal made here is not
   * remembered: the same id may be sent again.
   */
  async submit(request: CommandRequest, sender: Sender, log: LogId | null = null): Promise<CommandAnswer> {
    const why = this.#whyNot(sender, log);
    if (why !== null) return { ok: false, commandId: request.commandId, refusal: why };
    return this.#current.submit(request, sender);
  }

  subscribe(listener: HostListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives back the session that was on air, for the caller to close or to keep. */
  switchTo(next: CompetitionSession, { isRehearsal = false }: SwitchOptions = {}): CompetitionSession {
    const previous = this.#current;
    this.#unsubscribe();
    this.#current = next;
    this.#isRehearsal = isRehearsal;
    this.#unsubscribe = this.#follow(next);
    for (const listener of this.#listeners) listener.onSwitch(next);
    return previous;
  }

  #whyNot({ via }: Sender, log: LogId | null): Refusal | null {
    if (log !== null) return log === this.#current.logId ? null : MEANT_FOR_ANOTHER;
    return this.#isRehearsal && via === 'bearer' ? REHEARSAL_ON_AIR : null;
  }

  #follow(session: CompetitionSession): () => void {
    return session.subscribe((facts) => {
      for (const listener of this.#listeners) listener.onFacts(facts);
    });
  }
}

const MEANT_FOR_ANOTHER = refusal('StaleView', 'otherLogOnAir', {});
const REHEARSAL_ON_AIR = refusal('NotAllowed', 'rehearsalOnAir', {});
