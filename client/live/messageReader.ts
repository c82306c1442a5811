/**
 * Reads what arrives: every message is a sign of life, unless the server is behind; one that is not understood is counted,
 * not guessed at.
 */
import { countIgnored, type LiveStore } from './liveStore.ts';
import type { Reader } from './messages.ts';
import type { ServerClock } from './serverClock.ts';

export interface MessageReader {
  readonly heard: () => void;
  /** Null for what could not be read. */
  readonly read: <Message>(name: string, reader: Reader<Message>, raw: unknown) => Message | null;
  readonly ignore: (problem: string) => void;
  /** A new connection may complain anew. */
  readonly reset: () => void;
  /** While the server does not know the newest facts, nothing it says makes what is shown any newer. */
  readonly behind: (isBehind: boolean) => void;
}

export interface ReaderParts {
  readonly store: LiveStore;
  readonly clock: ServerClock;
  /** Told about the first message of a connection that was not understood. */
  readonly complain: (problem: string) => void;
}

export function createMessageReader({ store, clock, complain }: ReaderParts): MessageReader {
  let hasComplained = false;
  let isBehind = false;

  function heard(): void {
    if (!isBehind) store.setState({ lastContactAt: clock.monotonicNow() });
  }

  function ignore(problem: string): void {
    countIgnored(store);
    if (!hasComplained) complain(problem);
    hasComplained = true;
  }

  return {
    heard,
    ignore,
    read(name, reader, raw) {
      heard();
      const message = reader(raw);
      if (message === null) ignore(`${name}: unexpected form`);
      return message;
    },
    reset() {
      hasComplained = false;
    },
    behind(isSo) {
      isBehind = isSo;
    },
  };
}
