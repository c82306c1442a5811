/** The only place of the server that reads a clock or sets a timer; everything else is handed these two ports. */
import type { WallInstant } from '#shared/primitives/time.ts';

export interface Clock {
  /** The server's time of day. Never jumps, because every running clock on every screen counts from it (rule S1). */
  now(): WallInstant;
  /** For durations; starts anywhere, never goes back. */
  monotonicMs(): number;
}

export type Cancel = () => void;

export interface Scheduler {
  after(delayMs: number, task: () => void): Cancel;
  /** Runs the task once the sockets have been served that are ready now (rule W5). */
  afterIo(task: () => void): void;
}

/** Reads the wall once and counts on from there: an adjustment of the system clock during a race moves nothing. */
export function createSystemClock(): Clock {
  const anchorMs = Date.now() - performance.now();
  return {
    now: () => Math.floor(anchorMs + performance.now()) as WallInstant,
    monotonicMs: () => performance.now(),
  };
}

/** Timers that do not keep the process alive: what does that is the listening server. */
export const systemScheduler: Scheduler = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs).unref();
    return () => clearTimeout(timer);
  },
  afterIo(task) {
    setImmediate(task);
  },
};

/** Timers that keep the process alive: for a program that has nothing to do but wait for its next step. */
export const waitingScheduler: Pick<Scheduler, 'after'> = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
