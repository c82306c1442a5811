/** Asks the server for its time over HTTP: a few times at first and at every other server, then once a minute, and whenever the device wakes. */
import type { Conversation } from './conversation.ts';
import { onWake } from './onWake.ts';
import type { ServerClock } from './serverClock.ts';

/** One after the other: the shortest round trip counts, and a thin line must not be crowded. */
const FIRST_PROBES = 5;
const PROBE_EVERY_MS = 60_000;
const PATIENCE_MS = 5000;

export interface KeptClock {
  /** It is another server's. */
  readonly anew: () => void;
  readonly end: () => void;
}

/** @param here the server to ask */
export function keepClockRight(
  here: () => string,
  clock: ServerClock,
  conversation: Pick<Conversation, 'contact' | 'unknown'>,
): KeptClock {
  let hasEnded = false;

  async function probe(): Promise<boolean> {
    const sentAt = clock.monotonicNow();
    const server = here();
    const serverNow = await askServer(server);
    if (hasEnded || serverNow === null || server !== here()) return false;
    clock.take({ sentAt, receivedAt: clock.monotonicNow(), serverNow });
    conversation.contact();
    return true;
  }

  async function probeAll(): Promise<void> {
    for (let sent = 0; sent < FIRST_PROBES && (await probe()); sent += 1);
  }

  void probeAll();
  const steady = setInterval(() => void probe(), PROBE_EVERY_MS);
  const stopWaking = onWake(() => void probeAll());
  return {
    anew: () => void probeAll(),
    end() {
      hasEnded = true;
      clearInterval(steady);
      stopWaking();
    },
  };
}

/** Null when there is no answer: the stream tells how the connection stands. */
async function askServer(url: string): Promise<number | null> {
  try {
    const answer = await fetch(`${url}/api/v1/clock`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { serverNow } = (await answer.json()) as { readonly serverNow?: unknown };
    return typeof serverNow === 'number' && Number.isFinite(serverNow) ? serverNow : null;
  } catch {
    return null;
  }
}
