/** Runs in the measured page before anything else: counts frames and long tasks, and notes when an awaited text is on the screen. */

interface Watched {
  frames: number;
  longTasks: number;
  /** The time that the next fact will show. */
  awaited: string | null;
  /** Instants at which awaited texts had been painted, in ms since 1970. */
  painted: number[];
}

declare global {
  var watched: Watched;
}

/** Must not use anything from outside: only its text reaches the page. */
export function watchPage(): void {
  globalThis.watched = { frames: 0, longTasks: 0, awaited: null, painted: [] };
  const state = globalThis.watched;
  const countFrame = (): void => {
    state.frames += 1;
    requestAnimationFrame(countFrame);
  };
  requestAnimationFrame(countFrame);
  new PerformanceObserver((list) => (state.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  // After the frame has been drawn the next task runs: that is when the text can be seen.
  const notePaint = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      state.painted.push(Date.now());
      port1.close();
    });
    port1.start();
    port2.postMessage(null);
  };
  new MutationObserver((changes) => {
    if (state.awaited === null || changes.every(({ target }) => target.textContent !== state.awaited)) return;
    state.awaited = null;
    requestAnimationFrame(notePaint);
  }).observe(document, { subtree: true, characterData: true, childList: true });
}
