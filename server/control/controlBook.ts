/** What stands about every screen: read once from the control log, then changed fact by fact, durable first. */
import type { ControlFact, RecordedControlFact } from '#shared/control/controlFacts.ts';
import {
  EMPTY_CONTROL,
  controlOf,
  foldControl,
  type ControlState,
  type ScreenControl,
} from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import type { ControlLog } from './controlLog.ts';

export interface ControlBookParts {
  readonly log: ControlLog;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Pick<Logger, 'warn'>;
}

export class ControlBook {
  readonly #log: ControlLog;
  readonly #clock: Pick<Clock, 'now'>;
  #state: ControlState;

  /** Takes the log over and closes it. */
  constructor({ log, clock, logger }: ControlBookParts) {
    const { facts, unread } = log.readAll();
    if (unread > 0) logger.warn({ unread }, 'control facts that this server cannot read were left out');
    this.#log = log;
    this.#clock = clock;
    this.#state = facts.reduce((state, { fact }) => foldControl(state, fact), EMPTY_CONTROL);
  }

  /** Screens about which something stands. */
  screens(): readonly ScreenId[] {
    return [...this.#state.keys()];
  }

  /** Everything that was ever decided, in order. */
  history(): readonly RecordedControlFact[] {
    return this.#log.readAll().facts;
  }

  of(screen: ScreenId): ScreenControl {
    return controlOf(this.#state, screen);
  }

  /** @throws Error when it could not be stored; then nothing has changed */
  record(fact: ControlFact, by: string): void {
    this.#log.append({ at: this.#clock.now(), by, fact });
    this.#state = foldControl(this.#state, fact);
  }

  close(): void {
    this.#log.close();
  }
}
