/** Names and shapes of everything on the wire, for the compiler: the two maps of the socket, and that of a stream. */
import type { Fleet } from '../control/fleet.ts';
import type {
  ClockAnswer,
  CommandAnswer,
  Control,
  FactBatch,
  Goodbye,
  Instruction,
  Pulse,
  Snapshot,
  Welcome,
} from './serverMessages.ts';

/** What everybody is told of the race. */
export interface RaceEvents {
  welcome: (message: Welcome) => void;
  snapshot: (message: Snapshot) => void;
  facts: (message: FactBatch) => void;
  goodbye: (message: Goodbye) => void;
}

export interface ServerToClientEvents extends RaceEvents {
  control: (message: Control) => void;
  instruction: (message: Instruction) => void;
  fleet: (message: Fleet) => void;
}

/** On a stream of server-sent events, which only goes down. */
export interface ServerToStreamEvents extends RaceEvents {
  pulse: (message: Pulse) => void;
}

/** Arguments are unknown until the schema has read them: nothing that arrives is trusted. */
export interface ClientToServerEvents {
  hello: (message: unknown) => void;
  command: (message: unknown, answer: (result: CommandAnswer) => void) => void;
  status: (message: unknown) => void;
  painted: (message: unknown) => void;
  clock: (message: unknown, answer: (result: ClockAnswer) => void) => void;
}
