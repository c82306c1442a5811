/** The port behind which control facts are kept, in the order in which they were decided; durable once `append` returns. */
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';

export interface ControlLog {
  append(recorded: RecordedControlFact): void;
  readAll(): StoredControl;
  /** Every later call throws. */
  close(): void;
}

export interface StoredControl {
  readonly facts: readonly RecordedControlFact[];
  /** Rows this server cannot read, such as those of a newer one. They stay, and the race starts without them. */
  readonly unread: number;
}
