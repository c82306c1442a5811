/** The stream of a phone: everything so far, then fact by fact, for ever; the same conversation as on a socket. */
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { ServerToStreamEvents } from '#shared/protocol/socketEvents.ts';
import { createConversation, type Conversation, type ConversationParts } from './conversation.ts';
import { LATE_AFTER_MS } from './freshness.ts';
import { keepClockRight } from './httpClock.ts';
import { keepServed } from './moves.ts';
import { WAITS, type Waits } from './waits.ts';

/** A line that says nothing for so long is dead, although nobody has told this device: it slept, or changed its network. */
const SILENCE_MS = 5000;
const LOOK_EVERY_MS = 1000;

export interface StreamParts extends Omit<ConversationParts, 'say' | 'audience' | 'moves'> {
  /** Left out for the server this page came from. */
  readonly url?: string | undefined;
  /** Servers of the same log that are known beforehand; the server names them all. */
  readonly others?: readonly string[] | undefined;
  readonly waits?: Waits | undefined;
}

/** Returns the function that ends the connection. */
export function follow({ url, others = [], waits = WAITS, ...parts }: StreamParts): () => void {
  let source: EventSource | null = null;
  /** On this line, or when it was opened. */
  let heardAt = 0;
  const home = url ?? window.location.origin;
  /** The server whose clock is being measured. */
  let clockOf = home;
  const keeper = keepServed({ ...parts, home, others, waits, open: begin });
  const conversation = createConversation({ ...parts, audience: 'phone', moves: keeper, say: open });
  const readers = readersOf(conversation);
  const keptClock = keepClockRight(keeper.here, parts.clock, conversation);

  function begin(server: string): void {
    conversation.opened();
    if (server !== clockOf) keptClock.anew();
    clockOf = server;
  }

  function open(hello: Hello): void {
    source?.close();
    source = new EventSource(keeper.here() + addressOf(hello));
    heardAt = parts.clock.monotonicNow();
    source.addEventListener('error', lost);
    for (const [name, read] of Object.entries(readers)) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        heardAt = parts.clock.monotonicNow();
        read(jsonOf(data));
      });
    }
  }

  function lost(): void {
    source?.close();
    source = null;
    conversation.closed();
    keeper.lost();
  }

  const watch = setInterval(() => {
    const patienceMs = keeper.isAlone() ? SILENCE_MS : LATE_AFTER_MS;
    if (source !== null && parts.clock.monotonicNow() - heardAt > patienceMs) lost();
  }, LOOK_EVERY_MS);

  let hasEnded = false;
  void firstSnapshot(home, conversation).then(() => {
    if (!hasEnded) keeper.begin();
  });
  return () => {
    hasEnded = true;
    keptClock.end();
    clearInterval(watch);
    keeper.end();
    source?.close();
  };
}

function readersOf(conversation: Conversation): Readonly<Record<keyof ServerToStreamEvents, (raw: unknown) => void>> {
  const { welcome, snapshot, facts, goodbye, contact } = conversation;
  return { welcome, snapshot, facts, goodbye, pulse: contact };
}

/** The page names this address in its head, so the answer is often there before this code. */
async function firstSnapshot(url: string, conversation: Conversation): Promise<void> {
  try {
    const answer = await fetch(`${url}/api/v1/snapshot`);
    if (answer.ok) conversation.snapshot(await answer.json());
  } catch {
    // Not reached: the stream says so too, and brings everything once it opens.
  }
}

function addressOf({ protocol, screen, resume }: Hello): string {
  const query = new URLSearchParams({ protocol: String(protocol), screen });
  if (resume !== null) {
    query.set('log', resume.logId);
    query.set('seq', String(resume.seq));
  }
  return `/api/v1/follow?${query.toString()}`;
}

/** What is no JSON is handed on as it is: the conversation counts what it cannot read. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
