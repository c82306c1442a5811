/** The port behind which control facts are kept, in the order in which they were decided; durable once `append` resolves. */
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';

export interface ControlLog {
  append(recorded: RecordedControlFact): Promise<void>;
  /** With a higher number than this; 0 reads them all. */
  readAfter(number: number): Promise<StoredControl>;
  /** Of a log that others may append to as well: calls when they may have. Ends with the log, or when the returned is called. */
  follow?(onNews: () => void): () => void;
  /** Every later call is rejected. */
  close(): Promise<void>;
}

export interface StoredControl {
  readonly facts: readonly RecordedControlFact[];
  /** The highest number that was read, whether or not the fact could be; that from which it was read where there is none. */
  readonly upTo: number;
  /** Rows this server cannot read, such as those of a newer one. They stay, and the race starts without them. */
  readonly unread: number;
}
