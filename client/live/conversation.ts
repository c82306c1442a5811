/** What is said on the socket and what is made of the answers: greet, resume, notice gaps, ask again (rules W1, W2). */
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { Audience, Hello } from '#shared/protocol/clientMessages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { takeFacts, takeSnapshot } from './liveStore.ts';
import { createMessageReader, type MessageReader, type ReaderParts } from './messageReader.ts';
import { fieldsOf, holdsUnknownFacts, readFacts, readGoodbye, readSnapshot, readWelcome } from './messages.ts';
import type { Moves } from './moves.ts';
import type { Reloader } from './reloadOnce.ts';

export interface ConversationParts extends ReaderParts {
  readonly reloader: Reloader;
  readonly screen: string;
  /** Left out for a screen in the hall. */
  readonly audience?: Audience | undefined;
  /** Only for a public screen, which the desk directs. */
  readonly screenId?: ScreenId | undefined;
  /** Build of this page; the server tells its own. */
  readonly build: string;
  readonly say: (hello: Hello) => void;
  readonly moves: Moves;
}

/** Everything that arrives is handed over unread. */
export interface Conversation {
  readonly opened: () => void;
  readonly closed: () => void;
  readonly welcome: (raw: unknown) => void;
  readonly snapshot: (raw: unknown) => void;
  readonly facts: (raw: unknown) => void;
  readonly goodbye: (raw: unknown) => void;
  /** For messages of others on the same line. */
  readonly read: MessageReader['read'];
  readonly unknown: (name: string) => void;
  /** Any sign of life; also the moment to ask again for a snapshot that did not come. */
  readonly contact: () => void;
}

/** A snapshot that was asked for and did not come is asked for again after this time. */
const ASK_AGAIN_AFTER_MS = 2000;

export function createConversation(parts: ConversationParts): Conversation {
  const { store, clock, reloader, screen, screenId, build, say, moves, audience = 'screen' } = parts;
  const { behind, heard, read, ignore, reset } = createMessageReader(parts);
  /** When a snapshot was last asked for; null while none is needed. Facts are worthless until it comes. */
  let askedAt: number | null = null;
  /** Reloading did not help: nothing on this connection can be read rightly. */
  let isOutdated = false;
  /** The screen is about to leave this server: what comes from it does not count. */
  let isLeaving = false;

  function greet(resume: Hello['resume']): void {
    askedAt = resume === null ? clock.monotonicNow() : null;
    say({ protocol: PROTOCOL_VERSION, audience, screen, screenId, resume });
  }

  function startAgain(): void {
    greet(null);
  }

  function outgrown(): void {
    isOutdated = true;
    if (moves.isHome() && reloader.forUnderstanding()) return;
    store.setState({ link: 'outdated' });
    moves.unfit();
  }

  /** The state stays as it was; a snapshot is asked for once it has been quiet for a moment. */
  function wantSnapshot(): void {
    askedAt ??= clock.monotonicNow();
  }

  return {
    read,
    opened() {
      isOutdated = false;
      isLeaving = false;
      reset();
      const { logId, competition } = store.getState();
      greet(logId === null ? null : { logId, seq: competition.seq });
    },
    closed() {
      const { link } = store.getState();
      if (link === 'live') store.setState({ link: 'reconnecting' });
    },
    welcome(raw) {
      behind(fieldsOf(raw)['isBehind'] === true);
      const message = read('welcome', readWelcome, raw);
      if (message === null) return;
      isLeaving = !moves.welcomed(message);
      if (isLeaving) return;
      clock.hint(message.serverNow);
      if (message.build !== build && moves.isHome()) reloader.forBuild(message.build);
      // Another log: its snapshot follows by itself.
      if (message.logId !== store.getState().logId) wantSnapshot();
      else if (askedAt === null) store.setState({ link: 'live' });
    },
    snapshot(raw) {
      if (isLeaving) return heard();
      const message = read('snapshot', readSnapshot, raw);
      if (message === null && holdsUnknownFacts((raw as { readonly facts?: unknown } | null)?.facts)) return outgrown();
      if (message === null || !takeSnapshot(store, message)) return wantSnapshot();
      askedAt = null;
      reloader.settle();
    },
    facts(raw) {
      if (askedAt !== null || isOutdated || isLeaving) return heard();
      const batch = read('facts', readFacts, raw);
      if (batch === null && holdsUnknownFacts(raw)) outgrown();
      else if (batch === null || !takeFacts(store, batch)) startAgain();
    },
    goodbye(raw) {
      if (read('goodbye', readGoodbye, raw)?.code === 'clientTooOld') outgrown();
    },
    unknown(name) {
      heard();
      ignore(`${name}: unknown message`);
    },
    contact() {
      heard();
      if (isOutdated || askedAt === null) return;
      if (clock.monotonicNow() - askedAt >= ASK_AGAIN_AFTER_MS) startAgain();
    },
  };
}
