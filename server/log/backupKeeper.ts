/** Copies the log after each confirmed pair, one copy at a time; a copy that fails is told and stops nobody. */
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import type { Backups } from './backups.ts';
import type { StoredFactLog } from './sqliteFactLog.ts';

export interface BackupKeeperParts {
  readonly log: Pick<StoredFactLog, 'copyTo' | 'lastSeq'>;
  readonly backups: Backups;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

export class BackupKeeper {
  readonly #parts: BackupKeeperParts;
  #isWanted = false;
  #running: Promise<void> | null = null;

  constructor(parts: BackupKeeperParts) {
    this.#parts = parts;
  }

  /** To be told of every fact of the log. */
  onFacts(facts: readonly RecordedFact[]): void {
    if (!facts.some(({ fact }) => fact.kind === 'PairConfirmed')) return;
    this.#isWanted = true;
    this.#running ??= this.#copy().finally(() => {
      this.#running = null;
    });
  }

  /** Resolves when no copy is under way any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Pairs that are confirmed while a copy is made are in the next one. */
  async #copy(): Promise<void> {
    const { backups, clock, log, logger } = this.#parts;
    while (this.#isWanted) {
      this.#isWanted = false;
      try {
        logger.info(await backups.make(log, clock.now()), 'the log was copied');
      } catch (error) {
        logger.error({ err: error }, 'the log could not be copied; the log itself is whole');
      }
    }
  }
}
