/** How far the clock of this server is from that of the database, which is the one clock that all servers can read. */
import type { Clock } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';

/** Facts of two servers would tell of times that disagree by as much. */
const TOO_FAR_MS = 200;

export class ClockOffset {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #logger: Pick<Logger, 'warn'>;
  #offsetMs: number | null = null;
  #isTold = false;

  constructor(clock: Pick<Clock, 'now'>, logger: Pick<Logger, 'warn'>) {
    this.#clock = clock;
    this.#logger = logger;
  }

  /** How much later it is here than in the database; null before the first look. */
  get seconds(): number | null {
    return this.#offsetMs === null ? null : this.#offsetMs / 1000;
  }

  /** The clock of the database was read some time between the question and its answer. */
  async measuring<Answer extends { readonly databaseNow: number }>(question: () => Promise<Answer>): Promise<Answer> {
    const before = this.#clock.now();
    const answer = await question();
    const after = this.#clock.now();
    this.#offsetMs = Math.round((before + after) / 2 - answer.databaseNow);
    if (!this.#isTold && Math.abs(this.#offsetMs) - (after - before) / 2 > TOO_FAR_MS) {
      this.#isTold = true;
      const sentence = 'the clocks of this server and of the database disagree, and so will times of facts: use NTP';
      this.#logger.warn({ offsetMs: this.#offsetMs }, sentence);
    }
    return answer;
  }
}
