/**
 * Work that may wait a moment for screens and operators: done in slices of a few milliseconds, between which the event loop
 * comes round and serves every socket that is ready. A hall of phones that comes back at once is let in so.
 */
import type { Clock, Scheduler } from './clock.ts';

const SLICE_MS = 3;

export class Turns {
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #scheduler: Pick<Scheduler, 'afterIo'>;
  #waiting: (() => void)[] = [];

  constructor(clock: Pick<Clock, 'monotonicMs'>, scheduler: Pick<Scheduler, 'afterIo'>) {
    this.#clock = clock;
    this.#scheduler = scheduler;
  }

  /** The task runs soon, after those that came before it; it must not throw. */
  add(task: () => void): void {
    this.#waiting.push(task);
    if (this.#waiting.length === 1) this.#scheduler.afterIo(() => this.#takeSlice());
  }

  #takeSlice(): void {
    const end = this.#clock.monotonicMs() + SLICE_MS;
    let done = 0;
    do {
      this.#waiting[done]?.();
      done += 1;
    } while (done < this.#waiting.length && this.#clock.monotonicMs() < end);
    this.#waiting = this.#waiting.slice(done);
    if (this.#waiting.length > 0) this.#scheduler.afterIo(() => this.#takeSlice());
  }
}
