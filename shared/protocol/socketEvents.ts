/** The two Socket.IO event maps: names and shapes of everything on the socket, for the compiler. */
import type { ClockAnswer, CommandAnswer, FactBatch, Goodbye, Snapshot, Welcome } from './serverMessages.ts';

export interface ServerToClientEvents {
  welcome: (message: Welcome) => void;
  snapshot: (message: Snapshot) => void;
  facts: (message: FactBatch) => void;
  goodbye: (message: Goodbye) => void;
}

/** Arguments are unknown until the schema has read them: nothing that arrives is trusted. */
export interface ClientToServerEvents {
  hello: (message: unknown) => void;
  command: (message: unknown, answer: (result: CommandAnswer) => void) => void;
  clock: (message: unknown, answer: (result: ClockAnswer) => void) => void;
}
