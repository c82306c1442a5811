/** Names and shapes of everything on the wire, for the compiler: the two maps of the socket, and that of a stream. */
import type { ClockAnswer, CommandAnswer, FactBatch, Goodbye, Pulse, Snapshot, Welcome } from './serverMessages.ts';

export interface ServerToClientEvents {
  welcome: (message: Welcome) => void;
  snapshot: (message: Snapshot) => void;
  facts: (message: FactBatch) => void;
  goodbye: (message: Goodbye) => void;
}

/** The same on a stream of server-sent events, which only goes down. */
export interface ServerToStreamEvents extends ServerToClientEvents {
  pulse: (message: Pulse) => void;
}

/** Arguments are unknown until the schema has read them: nothing that arrives is trusted. */
export interface ClientToServerEvents {
  hello: (message: unknown) => void;
  command: (message: unknown, answer: (result: CommandAnswer) => void) => void;
  clock: (message: unknown, answer: (result: ClockAnswer) => void) => void;
}
