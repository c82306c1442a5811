/** Reads what arrives on the socket: every message is a sign of life, and one that is not understood is counted, not guessed at. */
import type * as v from 'valibot';
import { fact as factSchema } from '#shared/facts/fact.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { countIgnored, type LiveStore } from './liveStore.ts';
import type { ServerClock } from './serverClock.ts';

export interface MessageReader {
  readonly heard: () => void;
  /** Null for what could not be read. */
  readonly read: <const Schema extends v.GenericSchema>(schema: Schema, raw: unknown) => v.InferOutput<Schema> | null;
  readonly ignore: (problem: string) => void;
  /** A new connection may complain anew. */
  readonly reset: () => void;
}

export interface ReaderParts {
  readonly store: LiveStore;
  readonly clock: ServerClock;
  /** Told about the first message of a connection that was not understood. */
  readonly complain: (problem: string) => void;
}

export function createMessageReader({ store, clock, complain }: ReaderParts): MessageReader {
  let hasComplained = false;

  function heard(): void {
    store.setState({ lastContactAt: clock.monotonicNow() });
  }

  function ignore(problem: string): void {
    countIgnored(store);
    if (!hasComplained) complain(problem);
    hasComplained = true;
  }

  return {
    heard,
    ignore,
    read(schema, raw) {
      heard();
      const message = parseMessage(schema, raw);
      if (message.ok) return message.value;
      ignore(message.problem);
      return null;
    },
    reset() {
      hasComplained = false;
    },
  };
}

const KNOWN_KINDS: ReadonlySet<unknown> = new Set(factSchema.options.map((option) => option.entries.kind.literal));

/** Whether a list that could not be read holds facts of a kind this page has never heard of. */
export function holdsUnknownFacts(raw: unknown): boolean {
  if (!Array.isArray(raw)) return false;
  return raw.some((item: { readonly fact?: { readonly kind?: unknown } } | null) => {
    const kind = item?.fact?.kind;
    return typeof kind === 'string' && !KNOWN_KINDS.has(kind);
  });
}
