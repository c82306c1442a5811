/**
 * The other servers, met in the database: each writes what it sees when that has changed, at most twice a second, and once
 * a second that it is still there. While the database is away nobody is met, and screens elsewhere count as away.
 */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Logger } from '../observe/logger.ts';
import { reached } from '../unavailable.ts';
import { ClockOffset } from './clockOffset.ts';
import {
  instructed,
  type Instructed,
  type Neighbour,
  type NeighbourListener,
  type Neighbours,
  type ServerPresence,
} from './neighbours.ts';
import { serverRowsIn, type ServerRow } from './serverRows.ts';

const SAY_AT_MOST_EVERY_MS = 500;
const SAY_AT_LEAST_EVERY_MS = 1000;
/** A server that has said nothing for so long is gone. */
const GONE_AFTER_MS = 3000;

type Trouble = 'writing' | 'reading';

export interface NeighbourParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
}

const instruction = v.pipe(v.string(), v.parseJson(), v.object({ from: v.string(), ...instructed.entries }));

export class PostgresNeighbours implements Neighbours {
  readonly #id = randomUUID();
  readonly #parts: NeighbourParts;
  readonly #rows: ReturnType<typeof serverRowsIn>;
  readonly #offset: ClockOffset;
  readonly #listeners = new Set<NeighbourListener>();
  readonly #stops: readonly (() => void)[];
  #others: readonly ServerRow[] = [];
  #readMs = 0;
  #said = '';
  #saidMs: number | null = null;
  /** One word at a time, and one look. */
  #saying: Promise<void> | null = null;
  #looking: Promise<void> | null = null;
  #mustLookAgain = false;
  /** What does not work now: each is told once, until it does again. */
  readonly #troubles = new Set<Trouble>();
  /** The role of the database may be one that only reads. */
  #mayWrite = true;
  #isClosed = false;

  constructor(parts: NeighbourParts) {
    this.#parts = parts;
    this.#rows = serverRowsIn(parts.database, this.#id);
    this.#offset = new ClockOffset(parts.clock, parts.logger);
    this.#stops = [
      parts.database.follow('servers', (id) => {
        if (id !== this.#id) this.#look();
      }),
      parts.database.follow('instructions', (text) => {
        if (text !== null) this.#onInstruction(text);
      }),
    ];
  }

  clockOffsetSeconds(): number | null {
    return this.#offset.seconds;
  }

  tell(presence: () => ServerPresence): void {
    const nowMs = this.#parts.clock.monotonicMs();
    const silentMs = this.#saidMs === null ? Infinity : nowMs - this.#saidMs;
    if (this.#isClosed || this.#saying !== null || silentMs < SAY_AT_MOST_EVERY_MS) return;
    const word = presence();
    const { now: _now, ...told } = word;
    const text = JSON.stringify(told);
    const isNews = text !== this.#said;
    if (!isNews && silentMs < SAY_AT_LEAST_EVERY_MS) return;
    this.#saidMs = nowMs;
    this.#saying = this.#say(word, isNews)
      .then(() => {
        this.#said = text;
        this.#troubles.delete('writing');
      })
      .catch((error: unknown) => this.#onFailure('writing', error))
      .finally(() => {
        this.#saying = null;
      });
    this.#look();
  }

  others(): readonly Neighbour[] {
    const sinceMs = this.#parts.clock.monotonicMs() - this.#readMs;
    return this.#others.map(({ presence, silentMs }) => ({ presence, isGone: silentMs + sinceMs > GONE_AFTER_MS }));
  }

  async instruct(order: Instructed): Promise<void> {
    const { database } = this.#parts;
    const payload = JSON.stringify({ from: this.#id, ...order });
    await reached(database.ask('SELECT pg_notify($1, $2)', [database.channel('instructions'), payload]));
  }

  follow(listener: NeighbourListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The others hear at once that it is gone, unless it was not heard at all. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    await this.#saying;
    await this.#looking;
    if (this.#said !== '' && this.#mayWrite && !this.#troubles.has('writing'))
      await this.#rows.remove().catch((error: unknown) => this.#onFailure('writing', error));
  }

  async #say(presence: ServerPresence, isNews: boolean): Promise<void> {
    if (this.#mayWrite) await this.#rows.write(presence, isNews);
  }

  #look(): void {
    this.#mustLookAgain = true;
    this.#looking ??= this.#lookAgain().finally(() => {
      this.#looking = null;
    });
  }

  async #lookAgain(): Promise<void> {
    while (this.#mustLookAgain && !this.#isClosed) {
      this.#mustLookAgain = false;
      try {
        const { others } = await this.#offset.measuring(() => this.#rows.read());
        this.#others = others;
        this.#readMs = this.#parts.clock.monotonicMs();
        this.#troubles.delete('reading');
      } catch (error) {
        this.#onFailure('reading', error);
      }
      for (const { onChange } of this.#listeners) onChange();
    }
  }

  #onInstruction(text: string): void {
    const read = v.safeParse(instruction, text);
    if (!read.success) return this.#parts.logger.warn('an instruction of another server cannot be read');
    const { from, ...order } = read.output;
    if (from !== this.#id) for (const { onInstructed } of this.#listeners) onInstructed(order);
  }

  #onFailure(trouble: Trouble, error: unknown): void {
    if (trouble === 'writing' && isForbidden(error)) {
      this.#mayWrite = false;
      this.#parts.logger.warn('this server may not write to the database: its screens are not seen at other servers');
      return;
    }
    if (!this.#troubles.has(trouble))
      this.#parts.logger.warn({ err: error, trouble }, 'the other servers cannot be met in the database');
    this.#troubles.add(trouble);
  }
}

/** The role lacks the right, or the database is a copy that nobody writes to. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '42501' || error.code === '25006');
}
