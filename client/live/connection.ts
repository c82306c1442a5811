/** The socket of a screen: connects, reconnects for ever, probes the clock. The only importer of socket.io-client. */
import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import { createConversation, type Conversation, type ConversationParts } from './conversation.ts';
import { deskReaders, type DeskMessageParts } from './deskMessages.ts';
import { readClockAnswer } from './messages.ts';
import { onWake } from './onWake.ts';
import type { ReportSpeech } from './screenReport.ts';
import type { ServerClock } from './serverClock.ts';
import { returnDelayMs, SCREEN_WAITS, type Waits } from './waits.ts';

type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

const CONNECT_WITHIN_MS = 5000;
/** A few probes at once find a short round trip early; the steady ones are also the proof that the server lives. */
const FIRST_PROBES_MS = [0, 120, 240, 360, 480];
const PROBE_EVERY_MS = 1000;

export interface ConnectionParts extends Omit<ConversationParts, 'say'>, DeskMessageParts {
  /** Only for a public screen; returns the function that ends the reports. */
  readonly report?: ((speech: ReportSpeech) => () => void) | undefined;
  /**
   * Left out for the server this page came from. A page from elsewhere has a WebSocket only: the server lets anybody watch
   * there, whatever the origin, and believes no cookie that comes along; over HTTP it gives other origins nothing.
   */
  readonly url?: string | undefined;
  readonly waits?: Waits | undefined;
}

/** Returns the function that ends the connection. */
export function connect({ url, waits = SCREEN_WAITS, report, ...parts }: ConnectionParts): () => void {
  const socket: LiveSocket = io(url ?? window.location.origin, {
    transports: url === undefined ? ['websocket', 'polling'] : ['websocket'],
    tryAllTransports: true,
    reconnectionDelay: waits.shortestMs,
    reconnectionDelayMax: waits.longestMs,
    randomizationFactor: 0.5,
    timeout: CONNECT_WITHIN_MS,
    forceNew: true,
  });
  const conversation = createConversation({ ...parts, say: (hello) => socket.emit('hello', hello) });
  listen(socket, conversation, parts);
  const stopProbing = keepProbing(socket, parts.clock, conversation);
  const stopReporting = report?.(speechOn(socket));
  const stopReturning = comeBackWhenSentAway(socket, waits);
  return () => {
    stopProbing();
    stopReporting?.();
    stopReturning();
    socket.disconnect();
  };
}

function listen(socket: LiveSocket, conversation: Conversation, parts: DeskMessageParts): void {
  socket.on('connect', conversation.opened);
  socket.on('disconnect', conversation.closed);
  const readers: Readonly<Record<string, (raw: unknown) => void>> = {
    welcome: conversation.welcome,
    snapshot: conversation.snapshot,
    facts: conversation.facts,
    goodbye: conversation.goodbye,
    ...deskReaders(parts, conversation),
  };
  socket.onAny((name: string, raw: unknown) => {
    const reader = readers[name];
    if (reader === undefined) conversation.unknown(name);
    else reader(raw);
  });
  socket.io.on('ping', conversation.contact);
}

/** What cannot be said now is not said later: it would be old. */
function speechOn(socket: LiveSocket): ReportSpeech {
  return {
    status: (status) => socket.connected && socket.emit('status', status),
    painted: (painted) => socket.connected && socket.emit('painted', painted),
    onJoined: (task) => socket.on('connect', task),
  };
}

function keepProbing(socket: LiveSocket, clock: ServerClock, conversation: Conversation): () => void {
  function probe(): void {
    if (!socket.connected) return;
    socket.volatile.emit('clock', { sentAt: clock.monotonicNow() }, (raw) => {
      const receivedAt = clock.monotonicNow();
      const answer = readClockAnswer(raw);
      if (answer === null) return conversation.unknown('clock');
      clock.take({ ...answer, receivedAt });
      conversation.contact();
    });
  }
  const first = new Set<ReturnType<typeof setTimeout>>();
  socket.on('connect', () => {
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

/** The library does not return by itself to a server that closed the connection; a screen always does. */
function comeBackWhenSentAway(socket: LiveSocket, waits: Waits): () => void {
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const served = () => {
    attempt = 0;
  };
  socket.on('snapshot', served);
  socket.on('facts', served);
  socket.on('disconnect', (reason) => {
    if (reason !== 'io server disconnect') return;
    timer = setTimeout(() => socket.connect(), returnDelayMs(attempt, Math.random(), waits));
    attempt += 1;
  });
  return () => clearTimeout(timer);
}
