/** What stands about every screen: read from the control log, then changed fact by fact, durable first. */
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
import { SerialQueue } from '../serialQueue.ts';
import type { ControlLog } from './controlLog.ts';

export interface ControlBookParts {
  readonly log: ControlLog;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Pick<Logger, 'warn'>;
}

/** Of these screens something else stands now. */
export type OnControl = (screens: ReadonlySet<ScreenId>) => void;

export class ControlBook {
  readonly #parts: ControlBookParts;
  readonly #queue = new SerialQueue();
  readonly #listeners = new Set<OnControl>();
  #state: ControlState = EMPTY_CONTROL;
  /** Number of the last fact taken. */
  #upTo = 0;
  #isLogAway = false;
  #isClosed = false;
  #stopFollowing: () => void = () => {};

  /** Takes the log over and closes it. */
  static async open(parts: ControlBookParts): Promise<ControlBook> {
    const book = new ControlBook(parts);
    await book.#catchUp();
    book.#stopFollowing = parts.log.follow?.(() => book.#onNews()) ?? book.#stopFollowing;
    return book;
  }

  private constructor(parts: ControlBookParts) {
    this.#parts = parts;
  }

  /** Screens about which something stands. */
  screens(): readonly ScreenId[] {
    return [...this.#state.keys()];
  }

  /** Everything that was ever decided, in order. */
  async history(): Promise<readonly RecordedControlFact[]> {
    return (await this.#parts.log.readAfter(0)).facts;
  }

  of(screen: ScreenId): ScreenControl {
    return controlOf(this.#state, screen);
  }

  /** Hears of what is decided here and at other servers, once it stands. */
  subscribe(listener: OnControl): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once it stands and everybody was told. @throws Error when it could not be stored; then nothing has changed */
  async record(fact: ControlFact, by: string): Promise<void> {
    await this.#parts.log.append({ at: this.#parts.clock.now(), by, fact });
    await this.#catchUp();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#stopFollowing();
    await this.#parts.log.close();
  }

  #onNews(): void {
    if (this.#isClosed) return;
    this.#catchUp().catch((error: unknown) => {
      if (!this.#isLogAway && !this.#isClosed)
        this.#parts.logger.warn({ err: error }, 'what was decided about screens cannot be read');
      this.#isLogAway = true;
    });
  }

  /** In the order of the numbers, whoever decided. */
  #catchUp(): Promise<void> {
    return this.#queue.run(async () => {
      const { facts, unread, upTo } = await this.#parts.log.readAfter(this.#upTo);
      this.#isLogAway = false;
      if (unread > 0) this.#parts.logger.warn({ unread }, 'control facts that this server cannot read were left out');
      this.#upTo = upTo;
      this.#state = facts.reduce((state, { fact }) => foldControl(state, fact), this.#state);
      const screens = new Set(facts.map(({ fact }) => fact.screen));
      if (screens.size > 0) for (const listener of this.#listeners) listener(screens);
    });
  }
}
