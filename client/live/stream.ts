/** The stream of a phone: everything so far, then fact by fact, for ever; the same conversation as on a socket. */
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { ServerToStreamEvents } from '#shared/protocol/socketEvents.ts';
import { createConversation, type Conversation, type ConversationParts } from './conversation.ts';
import { keepClockRight } from './httpClock.ts';
import { returnDelayMs, WAITS, type Waits } from './waits.ts';

/** A line that says nothing for so long is dead, although nobody has told this device: it slept, or changed its network. */
const SILENCE_MS = 5000;
const LOOK_EVERY_MS = 1000;

export interface StreamParts extends Omit<ConversationParts, 'say' | 'audience'> {
  /** Left out for the server this page came from. */
  readonly url?: string | undefined;
  readonly waits?: Waits | undefined;
}

/** Returns the function that ends the connection. */
export function follow({ url = '', waits = WAITS, ...parts }: StreamParts): () => void {
  let source: EventSource | null = null;
  let openedAt = 0;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const conversation = createConversation({ ...parts, audience: 'phone', say: open });
  const readers = readersOf(conversation);

  function open(hello: Hello): void {
    source?.close();
    source = new EventSource(url + addressOf(hello));
    openedAt = parts.clock.monotonicNow();
    source.addEventListener('error', lost);
    for (const [name, read] of Object.entries(readers)) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        attempt = 0;
        read(jsonOf(data));
      });
    }
  }

  function lost(): void {
    source?.close();
    source = null;
    conversation.closed();
    clearTimeout(timer);
    timer = setTimeout(conversation.opened, returnDelayMs(attempt, Math.random(), waits));
    attempt += 1;
  }

  const watch = setInterval(() => {
    const heardAt = Math.max(openedAt, parts.store.getState().lastContactAt ?? 0);
    if (source !== null && parts.clock.monotonicNow() - heardAt > SILENCE_MS) lost();
  }, LOOK_EVERY_MS);

  let hasEnded = false;
  void firstSnapshot(url, conversation).then(() => {
    if (!hasEnded) conversation.opened();
  });
  const stopClock = keepClockRight(url, parts.clock, conversation);
  return () => {
    hasEnded = true;
    stopClock();
    clearInterval(watch);
    clearTimeout(timer);
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
