/** Whether a server still sees the log that it shares with others: it has looked there with success a moment ago. */
import type { Clock } from '../clock.ts';

/** It looks once a second, so this is more than two looks that failed or are not answered. */
const LOST_AFTER_MS = 2500;

export class LogSight {
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  #sawAt: number;

  constructor(clock: Pick<Clock, 'monotonicMs'>) {
    this.#clock = clock;
    this.#sawAt = clock.monotonicMs();
  }

  get isLost(): boolean {
    return this.#clock.monotonicMs() - this.#sawAt > LOST_AFTER_MS;
  }

  /** Everything that was appended until now is known. */
  saw(): void {
    this.#sawAt = this.#clock.monotonicMs();
  }
}
