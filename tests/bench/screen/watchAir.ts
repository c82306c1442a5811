/** Runs in the measured page of graphics before anything else: notes every change of the running clock, and what moves. */

interface Aired {
  /** Tenths that the clock should have shown and did not. */
  skipped: number;
  /** Those of them for which the browser had given the page a frame. */
  skippedInFrames: number;
  backwards: number;
  changes: number;
  /** How long after the first chance each tenth was shown, in ms. */
  readonly late: number[];
  /** Sum of all layout shifts. */
  shift: number;
  readonly shifted: string[];
  /** How many there were, and after how many more than two would have been due. */
  frames: number;
  longGaps: number;
}

declare global {
  var aired: Aired;
}

/** Must not use anything from outside: only its text reaches the page. */
export function watchAir(): void {
  const [TWO_FRAMES_MS, TENTH_MS] = [34, 100];
  let [frameAt, gapMs] = [0, 0];
  const seen: Aired = {
    skipped: 0,
    skippedInFrames: 0,
    backwards: 0,
    changes: 0,
    late: [],
    shift: 0,
    shifted: [],
    frames: 0,
    longGaps: 0,
  };
  globalThis.aired = seen;

  /** Of `1:04.2`. */
  const tenthsOf = (text: string): number => {
    const [seconds = '0', minutes = '0'] = text.split(':').toReversed();
    return Number(minutes) * 600 + Math.round(Number(seconds) * 10);
  };
  /** Each run of the clock has a text of its own. */
  const last = new WeakMap<Node, { tenths: number; zeroAt: number }>();
  const clock = new MutationObserver((changes) => {
    const now = performance.now();
    for (const { target } of changes) {
      if (target.parentElement?.role !== 'timer' || target.textContent === null) continue;
      const tenths = tenthsOf(target.textContent);
      const before = last.get(target);
      // The gun as this page's own clock has it: the earliest that any tenth so far allows.
      const zeroAt = Math.min(before?.zeroAt ?? Infinity, now - tenths * 100);
      last.set(target, { tenths, zeroAt });
      if (before === undefined || before.tenths === tenths) continue;
      seen.changes += 1;
      if (tenths < before.tenths) seen.backwards += 1;
      else {
        seen.skipped += tenths - before.tenths - 1;
        if (gapMs < TENTH_MS) seen.skippedInFrames += tenths - before.tenths - 1;
      }
      seen.late.push(now - tenths * 100 - zeroAt);
    }
  });
  clock.observe(document, { subtree: true, characterData: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly {
          readonly node: Node | null;
          readonly previousRect: DOMRectReadOnly;
          readonly currentRect: DOMRectReadOnly;
        }[];
      };
      seen.shift += value;
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const graphic = node?.parentElement?.closest('[data-graphic]')?.getAttribute('data-graphic') ?? '?';
        const way = `${Math.round(to.x - from.x)}, ${Math.round(to.y - from.y)} px`;
        seen.shifted.push(`${graphic}: ${node?.textContent ?? '?'} by ${way}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const frame = (at: number): void => {
    seen.frames += 1;
    gapMs = frameAt === 0 ? 0 : at - frameAt;
    if (gapMs > TWO_FRAMES_MS) seen.longGaps += 1;
    frameAt = at;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
