/** Holds the session that is on air, and moves everybody to another one: a rehearsal, the next round of the demo. */
import type { CompetitionSession, FactsListener } from './competitionSession.ts';

export interface HostListener {
  /** Facts of the session that is on air. */
  readonly onFacts: FactsListener;
  /** The other log is on air from now on; what was received of the old one is worthless. */
  readonly onSwitch: (session: CompetitionSession) => void;
}

export class SessionHost {
  #current: CompetitionSession;
  #unsubscribe: () => void;
  readonly #listeners = new Set<HostListener>();

  constructor(session: CompetitionSession) {
    this.#current = session;
    this.#unsubscribe = this.#follow(session);
  }

  current(): CompetitionSession {
    return this.#current;
  }

  subscribe(listener: HostListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Gives back the session that was on air, for the caller to close or to keep. */
  switchTo(next: CompetitionSession): CompetitionSession {
    const previous = this.#current;
    this.#unsubscribe();
    this.#current = next;
    this.#unsubscribe = this.#follow(next);
    for (const listener of this.#listeners) listener.onSwitch(next);
    return previous;
  }

  #follow(session: CompetitionSession): () => void {
    return session.subscribe((facts) => {
      for (const listener of this.#listeners) listener.onFacts(facts);
    });
  }
}
