/**
 * What a public screen tells the desk: how it is, whenever the desk has said what stands about it, its place on air changes
 * or two seconds are over, and which fact stands in the last frame it painted.
 */
import type { ScreenStatus } from '#shared/control/fleet.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { Painted } from '#shared/protocol/clientMessages.ts';
import type { LiveStore } from './liveStore.ts';
import type { ServerClock } from './serverClock.ts';

export interface ReportSpeech {
  readonly status: (status: ScreenStatus) => void;
  readonly painted: (painted: Painted) => void;
}

export interface ReportParts {
  readonly store: LiveStore;
  readonly clock: ServerClock;
  readonly speech: ReportSpeech;
  readonly device: () => Pick<ScreenStatus, 'width' | 'height' | 'dpr' | 'path' | 'build'>;
  readonly frameRate: { readonly framesPerSecond: () => number | null; readonly count: () => void };
  /** Runs the task once what stands in the store has been painted. */
  readonly afterPaint: (task: () => void) => void;
}

const STATUS_EVERY_MS = 2000;
/** A replay sends facts by the hundred; the desk needs ten reports a second at most. */
const PAINTED_EVERY_MS = 100;

/** Returns the function that ends it. */
export function keepReporting({ store, clock, speech, device, frameRate, afterPaint }: ReportParts): () => void {
  let painted: { readonly seq: Seq; readonly at: number } | null = null;
  let isPaintAwaited = false;
  let saidAt = -PAINTED_EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function sayStatus(): void {
    const { control, onAir, delayMs } = store.getState();
    // The desk is not told what an address asks for before the screen knows whether the desk has said otherwise.
    if (control === null) return;
    speech.status({
      ...device(),
      onAir,
      delayMs: delayMs === null ? null : (control.delayMs ?? delayMs),
      framesPerSecond: frameRate.framesPerSecond(),
      lastPaintedSeq: painted?.seq ?? (0 as Seq),
      clockOffsetUncertaintyMs: clock.uncertaintyMs(),
    });
  }

  function sayPainted(): void {
    timer = undefined;
    if (painted === null) return;
    saidAt = clock.monotonicNow();
    speech.painted({ seq: painted.seq, agoMs: Math.min(60_000, saidAt - painted.at) });
  }

  function notePaint(): void {
    isPaintAwaited = false;
    const at = clock.monotonicNow();
    painted = { seq: store.getState().competition.seq, at };
    // The newest of a burst is said when the pause is over.
    timer ??= setTimeout(sayPainted, Math.max(0, saidAt + PAINTED_EVERY_MS - at));
  }

  const unsubscribe = store.subscribe((live, before) => {
    const isNews = live.control !== before.control || live.onAir !== before.onAir || live.delayMs !== before.delayMs;
    if (isNews) sayStatus();
    if (live.competition === before.competition || isPaintAwaited) return;
    isPaintAwaited = true;
    afterPaint(notePaint);
  });
  const steady = setInterval(() => {
    sayStatus();
    frameRate.count();
  }, STATUS_EVERY_MS);
  frameRate.count();
  return () => {
    unsubscribe();
    clearInterval(steady);
    clearTimeout(timer);
  };
}

/** The frame is on its way to the glass when the first task after it runs. Nothing is painted where nobody looks. */
export function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
