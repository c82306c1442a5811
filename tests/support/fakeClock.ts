/** The one clock of a test: time passes when the test says so, and timers that fall due run at once. */
import type { Cancel, Clock, Scheduler } from '../../server/clock.ts';
import type { WallInstant } from '#shared/primitives/time.ts';

interface Timer {
  readonly dueMs: number;
  readonly task: () => void;
}

/** 9 February 2026, 16:30 UTC: any afternoon will do. */
const START_MS = 1_770_654_600_000;

export class FakeClock implements Clock, Scheduler {
  #elapsedMs = 0;
  readonly #timers = new Set<Timer>();
  #held: (() => void)[] | null = null;

  now(): WallInstant {
    return (START_MS + this.#elapsedMs) as WallInstant;
  }

  monotonicMs(): number {
    return this.#elapsedMs;
  }

  after(delayMs: number, task: () => void): Cancel {
    const timer = { dueMs: this.#elapsedMs + delayMs, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Real, unless the test holds it back. */
  afterIo(task: () => void): void {
    if (this.#held === null) setImmediate(task);
    else this.#held.push(task);
  }

  holdAfterIo(): void {
    this.#held ??= [];
  }

  /** One turn of the event loop; what it puts off waits for the next. */
  turnAfterIo(): void {
    this.#held?.shift()?.();
  }

  releaseAfterIo(): void {
    while (this.#held !== null && this.#held.length > 0) this.turnAfterIo();
    this.#held = null;
  }

  /** Timers run in the order in which they fall due, each at its own moment. */
  advance(byMs: number): void {
    const untilMs = this.#elapsedMs + byMs;
    for (let next = this.#nextDue(untilMs); next !== null; next = this.#nextDue(untilMs)) {
      this.#timers.delete(next);
      this.#elapsedMs = next.dueMs;
      next.task();
    }
    this.#elapsedMs = untilMs;
  }

  #nextDue(untilMs: number): Timer | null {
    const due = [...this.#timers].filter(({ dueMs }) => dueMs <= untilMs);
    return due.toSorted((a, b) => a.dueMs - b.dueMs)[0] ?? null;
  }
}
