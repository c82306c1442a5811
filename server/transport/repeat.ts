/** A task at regular intervals, on the clock of the server. */
import type { Cancel, Scheduler } from '../clock.ts';

export function repeat(scheduler: Pick<Scheduler, 'after'>, everyMs: number, task: () => void): Cancel {
  let cancel = scheduler.after(everyMs, run);
  function run(): void {
    cancel = scheduler.after(everyMs, run);
    task();
  }
  return () => cancel();
}
