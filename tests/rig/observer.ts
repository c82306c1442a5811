/**
 * Somebody who watches: a screen in the hall on a socket, or a phone on the stream, with the real connection and store of
 * the client, and a note of every effect it would have played.
 */
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { must } from '#shared/primitives/outcome.ts';
import { livePair } from '#shared/project/live.ts';
import { plays, recordTrigger, takeoverTrigger, type Trigger } from '#shared/view/effects.ts';
import { connect } from '../../client/live/connection.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { follow } from '../../client/live/stream.ts';
import type { Waits } from '../../client/live/waits.ts';
import { factsOf } from '#shared/project/fold.ts';

export interface ObserverPlan {
  readonly name: string;
  readonly kind: 'screen' | 'phone';
  /** Of the servers at which it may ask, each at the end of a line of its own. */
  readonly addresses: readonly string[];
  /** Left out for those of the product. */
  readonly waits?: Waits | undefined;
  /** The planted bug of a screen that forgets what it has played. */
  readonly isForgetful: boolean;
}

/** Whether the newest fact has come is looked at this often where no fact comes. */
const LOOK_EVERY_MS = 20;

export class Observer {
  readonly #store = createLiveStore();
  readonly #clock = createServerClock();
  readonly #played = new Set<string>();
  readonly #leave: () => void;
  readonly plan: ObserverPlan;
  /** Effects that were played once more. */
  readonly replays: string[] = [];
  /** What it could not understand. */
  readonly complaints: string[] = [];
  playedCount = 0;

  constructor(plan: ObserverPlan) {
    this.plan = plan;
    const { kind, addresses, waits } = plan;
    const stays = () => false;
    this.#store.subscribe((live, before) => {
      if (live.competition !== before.competition) this.#look(live.competition, live.snapshotSeq);
    });
    const parts = {
      url: must(addresses[0], 'an address'),
      store: this.#store,
      clock: this.#clock,
      build: 'rig',
      waits,
      reloader: { forUnderstanding: stays, forBuild: stays, settle: () => {} },
      complain: (problem: string) => this.complaints.push(problem),
    };
    this.#leave = kind === 'phone' ? follow({ ...parts, screen: 'live' }) : connect({ ...parts, screen: 'arena' });
  }

  get name(): string {
    return this.plan.name;
  }

  get state(): CompetitionState {
    return this.#store.getState().competition;
  }

  facts(): readonly NumberedFact[] {
    return factsOf(this.state);
  }

  /** True once it holds this fact, false when it does not in time. */
  reaches(seq: number, withinMs: number): Promise<boolean> {
    return this.#becomes(() => this.state.seq >= seq, withinMs);
  }

  /** True once the line it has now is gone, and on another one it holds the newest fact there is by then. */
  returns(newest: () => number, withinMs: number): Promise<boolean> {
    let hasLost = false;
    return this.#becomes(() => {
      const { link, competition } = this.#store.getState();
      hasLost ||= link !== 'live';
      return hasLost && link === 'live' && competition.seq >= newest();
    }, withinMs);
  }

  /** The same with nothing in its hands. */
  anew(): Observer {
    return new Observer(this.plan);
  }

  leave(): void {
    this.#leave();
  }

  #becomes(isSo: () => boolean, withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (hasCome: boolean): void => {
        clearTimeout(end);
        clearInterval(looks);
        unsubscribe();
        resolve(hasCome);
      };
      const look = (): void => {
        if (isSo()) finish(true);
      };
      const unsubscribe = this.#store.subscribe(look);
      const looks = setInterval(look, LOOK_EVERY_MS);
      const end = setTimeout(() => finish(isSo()), withinMs);
      look();
    });
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
    const witness = this.plan.isForgetful
      ? { snapshotSeq: 0, now: trigger.at, played: new Set<string>() }
      : { snapshotSeq, now, played: this.#played };
    if (!plays(trigger, witness)) return;
    if (this.#played.has(trigger.id)) this.replays.push(trigger.id);
    this.#played.add(trigger.id);
    this.playedCount += 1;
  }
}
