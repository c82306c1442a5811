/** A screen in the hall: the real connection and store of the client, and a note of every effect it would have played. */
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { livePair } from '#shared/project/live.ts';
import { plays, recordTrigger, takeoverTrigger, type Trigger } from '#shared/view/effects.ts';
import { connect } from '../../client/live/connection.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { factsOf } from '#shared/project/fold.ts';

export interface ObserverPlan {
  readonly name: string;
  readonly url: string;
  /** The planted bug of a screen that forgets what it has played. */
  readonly isForgetful: boolean;
}

export class Observer {
  readonly name: string;
  readonly #store = createLiveStore();
  readonly #clock = createServerClock();
  readonly #played = new Set<string>();
  readonly #plan: ObserverPlan;
  readonly #leave: () => void;
  /** Effects that were played once more. */
  readonly replays: string[] = [];
  /** What it could not understand. */
  readonly complaints: string[] = [];
  playedCount = 0;

  constructor(plan: ObserverPlan) {
    const { name, url } = plan;
    this.name = name;
    this.#plan = plan;
    const stays = () => false;
    this.#store.subscribe((live, before) => {
      if (live.competition !== before.competition) this.#look(live.competition, live.snapshotSeq);
    });
    this.#leave = connect({
      url,
      store: this.#store,
      clock: this.#clock,
      screen: 'arena',
      build: 'rig',
      waits: { shortestMs: 30, longestMs: 300 },
      reloader: { forUnderstanding: stays, forBuild: stays, settle: () => {} },
      complain: (problem) => this.complaints.push(problem),
    });
  }

  get state(): CompetitionState {
    return this.#store.getState().competition;
  }

  facts(): readonly NumberedFact[] {
    return factsOf(this.state);
  }

  /** Resolves when it holds this fact, false when it does not in time. */
  reaches(seq: number, withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (hasCome: boolean): void => {
        clearTimeout(timer);
        unsubscribe();
        resolve(hasCome);
      };
      const unsubscribe = this.#store.subscribe(({ competition }) => competition.seq >= seq && finish(true));
      const timer = setTimeout(() => finish(this.state.seq >= seq), withinMs);
      if (this.state.seq >= seq) finish(true);
    });
  }

  /** The same screen with nothing in its hands. */
  anew(): Observer {
    return new Observer(this.#plan);
  }

  leave(): void {
    this.#leave();
  }

  /** What every scene asks for the pair on the ice. */
  #look(state: CompetitionState, snapshotSeq: number): void {
    const races = livePair(state)?.races ?? [];
    for (const race of races) {
      this.#offer(takeoverTrigger(state, race), snapshotSeq);
      this.#offer(recordTrigger(state, race, 'OR'), snapshotSeq);
      this.#offer(recordTrigger(state, race, 'WR'), snapshotSeq);
    }
  }

  #offer(trigger: Trigger | null, snapshotSeq: number): void {
    if (trigger === null) return;
    const now = this.#clock.serverNow();
    const witness = this.#plan.isForgetful
      ? { snapshotSeq: 0, now: trigger.at, played: new Set<string>() }
      : { snapshotSeq, now, played: this.#played };
    if (!plays(trigger, witness)) return;
    if (this.#played.has(trigger.id)) this.replays.push(trigger.id);
    this.#played.add(trigger.id);
    this.playedCount += 1;
  }
}
