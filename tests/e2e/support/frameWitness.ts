/**
 * A witness inside a page: what stood in its DOM at each frame that was served, when a text was first there, and what the
 * server's clock said then, as well as the page can know it. It goes on across reloads and asks nothing from outside.
 */
import type { Page } from 'playwright-core';

export interface WitnessedFrame {
  /** Timestamp of the frame, and when this machine came to serve it, both on the server's clock. */
  readonly at: number;
  readonly servedAt: number;
  /** Which of the texts stood in the DOM when it was served, before anything was painted in it. */
  readonly texts: readonly string[];
  /** What the running clock of the frame before shows, in ms; null where none runs. */
  readonly clockMs: number | null;
}

export interface Testimony {
  /** By text: when it was first seen, by whichever page of this window; null for never. */
  readonly firstSeenAt: Readonly<Record<string, number | null>>;
  /** Of the page that is there now, in order. */
  readonly frames: readonly WitnessedFrame[];
  /** By how much the times of the witness and those of the page may differ: both know the server's clock by probes alone. */
  readonly boundMs: number;
}

export interface FrameWitness {
  testify(): Promise<Testimony>;
}

declare global {
  interface Window {
    testify?: () => Testimony;
  }
}

/** Before the page opens its first address. */
export async function witnessFrames(page: Page, texts: readonly string[]): Promise<FrameWitness> {
  await page.addInitScript(watch, texts);
  return {
    testify: () =>
      page.evaluate(() => {
        if (window.testify === undefined) throw new Error('Nobody watched this page');
        return window.testify();
      }),
  };
}

/** Runs in the page, before anything of it. */
function watch(texts: readonly string[]): void {
  const MOST_FRAMES = 1200;
  const KEY = 'first seen: ';
  /** On the clock of this page, until they are asked for. */
  const frames: { at: number; servedAt: number; texts: string[]; clockMs: number | null }[] = [];
  /** Of the probe with the shortest round trip: what is to be added to this page's clock. */
  let best: { offsetMs: number; boundMs: number } | null = null;

  const serverTime = (monotonic: number) => (best === null ? -Infinity : monotonic + best.offsetMs);
  const present = () => {
    const shown = document.body?.textContent ?? '';
    return texts.filter((text) => shown.includes(text));
  };

  class WatchedSocket extends WebSocket {
    constructor(...parts: ConstructorParameters<typeof WebSocket>) {
      super(...parts);
      this.addEventListener('message', ({ data }) => {
        const receivedAt = performance.now();
        // The answer to a probe of the clock, as it stands on the wire.
        const [, answer] = /^43\d+\[(\{"sentAt":.*\})\]$/.exec(String(data)) ?? [];
        if (answer === undefined) return;
        const { sentAt, serverNow } = JSON.parse(answer) as { readonly sentAt: number; readonly serverNow: number };
        const boundMs = (receivedAt - sentAt) / 2;
        if (best === null || boundMs < best.boundMs) best = { offsetMs: serverNow - (sentAt + boundMs), boundMs };
      });
    }
  }
  window.WebSocket = WatchedSocket;

  new MutationObserver(() => {
    const now = serverTime(performance.now());
    for (const text of present()) {
      if (sessionStorage.getItem(KEY + text) === null) sessionStorage.setItem(KEY + text, String(now));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const onFrame = (timestamp: number): void => {
    const [, minutes = '0', seconds] =
      /^(?:(\d+):)?(\d+\.\d)$/.exec(document.querySelector('[role="timer"]')?.textContent ?? '') ?? [];
    const clockMs = seconds === undefined ? null : Math.round((Number(minutes) * 60 + Number(seconds)) * 1000);
    frames.push({ at: timestamp, servedAt: performance.now(), texts: present(), clockMs });
    if (frames.length > MOST_FRAMES) frames.shift();
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  window.testify = () => ({
    firstSeenAt: Object.fromEntries(
      texts.map((text) => {
        const seen = sessionStorage.getItem(KEY + text);
        return [text, seen === null ? null : Number(seen)];
      }),
    ),
    frames: frames.map((frame) => ({
      ...frame,
      at: serverTime(frame.at),
      servedAt: serverTime(frame.servedAt),
    })),
    // Each is wrong by half a round trip at most, and the page may count on a probe that is a little worse than the best.
    boundMs: best === null ? Infinity : 2 * best.boundMs + 1,
  });
}
