/**
 * A sign of life for every stream that was sent nothing for a second: a phone that hears nothing for three knows that its
 * numbers are old. A fact is as good a sign.
 */
import type { Clock, Scheduler } from '../clock.ts';
import type { StreamLines } from './streamLines.ts';

/** Two beats without a word are a second at most. */
const BEAT_EVERY_MS = 500;

/** One room after the other, so that no screen waits for all phones. Returns the function that ends it. */
export function keepPulse(lines: StreamLines, clock: Clock, scheduler: Scheduler): () => void {
  let cancel = scheduler.after(BEAT_EVERY_MS, beat);

  function beat(): void {
    cancel = scheduler.after(BEAT_EVERY_MS, beat);
    pulse(lines.beat());
  }

  function pulse([room, ...others]: readonly string[]): void {
    if (room === undefined) return;
    lines.send(room, 'pulse', { serverNow: clock.now() });
    if (others.length > 0) scheduler.afterIo(() => pulse(others));
  }

  return () => cancel();
}
