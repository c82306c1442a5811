/** Waiting that can be called off. */
import type { Scheduler } from '../clock.ts';

/** Resolves after the time, or at once when there is nothing to wait for or the signal says stop. */
export function wait(waitMs: number, signal: AbortSignal, scheduler: Pick<Scheduler, 'after'>): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || waitMs <= 0) {
      resolve();
      return;
    }
    const cancel = scheduler.after(waitMs, done);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
