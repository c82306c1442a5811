/** The socket of a screen: connects, moves on, reconnects for ever, probes the clock. The only importer of socket.io-client. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import { createConversation, type Conversation, type ConversationParts } from './conversation.ts';
import { deskReaders, type DeskMessageParts } from './deskMessages.ts';
import { LATE_AFTER_MS } from './freshness.ts';
import { readClockAnswer } from './messages.ts';
import { keepServed } from './moves.ts';
import { onWake } from './onWake.ts';
import type { ReportSpeech } from './screenReport.ts';
import type { ServerClock } from './serverClock.ts';
import { SCREEN_WAITS, type Waits } from './waits.ts';

type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

const CONNECT_WITHIN_MS = 5000;
/** Where another server may be had instead. */
const CONNECT_OR_GO_WITHIN_MS = 2000;
/** A few probes at once find a short round trip early; the steady ones are also the proof that the server lives. */
const FIRST_PROBES_MS = [0, 120, 240, 360, 480];
const PROBE_EVERY_MS = 1000;

export interface ConnectionParts extends Omit<ConversationParts, 'say' | 'moves'>, DeskMessageParts {
  /** Only for a public screen; returns the function that ends the reports. */
  readonly report?: ((speech: ReportSpeech) => () => void) | undefined;
  /**
   * Left out for the server this page came from. A page from elsewhere has a WebSocket only: the server lets anybody watch
   * there, whatever the origin, and believes no cookie that comes along. So it is at every other server.
   */
  readonly url?: string | undefined;
  /** Servers of the same log that are known beforehand; the server names them all. */
  readonly others?: readonly string[] | undefined;
  readonly waits?: Waits | undefined;
}

/** What is asked of a socket, whichever server it leads to. */
interface Line {
  readonly socket: () => LiveSocket | null;
  readonly onJoined: (task: () => void) => void;
}

/** Returns the function that ends the connection. */
export function connect({ url, others = [], waits = SCREEN_WAITS, report, ...parts }: ConnectionParts): () => void {
  let socket: LiveSocket | null = null;
  const joined = new Set<() => void>();
  const line: Line = { socket: () => socket, onJoined: (task) => joined.add(task) };
  const home = url ?? window.location.origin;
  const keeper = keepServed({ ...parts, home, others, waits, open, isBound: parts.audience === 'operator' });
  const conversation = createConversation({ ...parts, moves: keeper, say: (hello) => socket?.emit('hello', hello) });
  const readers = readersOf(parts, conversation);

  function open(server: string): void {
    drop();
    const opened: LiveSocket = io(server, {
      transports: url === undefined && keeper.isHome() ? ['websocket', 'polling'] : ['websocket'],
      tryAllTransports: true,
      reconnection: false,
      timeout: keeper.isAlone() ? CONNECT_WITHIN_MS : CONNECT_OR_GO_WITHIN_MS,
      forceNew: true,
    });
    socket = opened;
    opened.on('connect', () => {
      conversation.opened();
      for (const task of joined) task();
    });
    opened.on('connect_error', lost);
    opened.on('disconnect', lost);
    opened.onAny((name: string, raw: unknown) => {
      const reader = readers[name];
      if (reader === undefined) conversation.unknown(name);
      else reader(raw);
    });
    opened.io.on('ping', conversation.contact);
  }

  /** Nothing of a socket that was given up is heard any more, not even that it has closed. */
  function drop(): void {
    socket?.off().offAny();
    socket?.io.off('ping', conversation.contact);
    socket?.disconnect();
    socket = null;
  }

  function lost(): void {
    drop();
    conversation.closed();
    keeper.lost();
  }

  const stopProbing = keepProbing(line, parts.clock, conversation, () => !keeper.isAlone() && lost());
  const stopReporting = report?.(speechOn(line.socket));
  keeper.begin();
  return () => {
    keeper.end();
    stopProbing();
    stopReporting?.();
    drop();
  };
}

function readersOf(
  parts: DeskMessageParts,
  conversation: Conversation,
): Readonly<Record<string, (raw: unknown) => void>> {
  const { welcome, snapshot, facts, goodbye } = conversation;
  return { welcome, snapshot, facts, goodbye, ...deskReaders(parts, conversation) };
}

/** What cannot be said now is not said later: it would be old. */
function speechOn(socket: Line['socket']): ReportSpeech {
  const present = () => (socket()?.connected === true ? socket() : null);
  return {
    status: (status) => present()?.emit('status', status),
    painted: (painted) => present()?.emit('painted', painted),
  };
}

/** @param onSilence called when the server leaves probes unanswered for as long as its numbers count as fresh */
function keepProbing(line: Line, clock: ServerClock, conversation: Conversation, onSilence: () => void): () => void {
  /** When the first was sent that is not answered yet; by a page that slept none was. */
  let askedAt: number | null = null;

  function probe(): void {
    const socket = line.socket();
    if (socket?.connected !== true) return;
    const sentAt = clock.monotonicNow();
    if (askedAt !== null && sentAt - askedAt >= LATE_AFTER_MS) {
      askedAt = null;
      onSilence();
      return;
    }
    askedAt ??= sentAt;
    socket.volatile.emit('clock', { sentAt }, (raw) => {
      askedAt = null;
      const receivedAt = clock.monotonicNow();
      const answer = readClockAnswer(raw);
      if (answer === null) return conversation.unknown('clock');
      clock.take({ ...answer, receivedAt });
      conversation.contact();
    });
  }
  const first = new Set<ReturnType<typeof setTimeout>>();
  line.onJoined(() => {
    askedAt = null;
    for (const wait of FIRST_PROBES_MS) first.add(setTimeout(probe, wait));
  });
  const steady = setInterval(probe, PROBE_EVERY_MS);
  const stopWaking = onWake(probe);
  return () => {
    clearInterval(steady);
    stopWaking();
    for (const timer of first) clearTimeout(timer);
  };
}
