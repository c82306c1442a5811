/** Runs in the measured page before anything else: notes, without being asked, when each awaited text came, stood and was seen. */

interface Watched {
  /** Counts frames until the returned function is called, which tells how many there were. */
  readonly countFrames: () => () => number;
  /** From now on these texts are shown one after the other. */
  readonly await: (texts: readonly string[]) => void;
  /** What became of them: instants in ms since 1970, 0 for what never happened. */
  readonly seen: () => Seen;
  longTasks: number;
}

interface Seen {
  /** The socket has handed the message to the page. */
  readonly arrived: readonly number[];
  /** The text stands in the document. */
  readonly mutated: readonly number[];
  /** The frame with the text has been drawn. */
  readonly painted: readonly number[];
  readonly longTasks: number;
}

declare global {
  var watched: Watched;
}

/** Must not use anything from outside: only its text reaches the page. */
export function watchPage(): void {
  // On a busy machine a text may be overtaken by the next one before anybody looks.
  const LOOK_AHEAD = 5;
  const now = (): number => performance.timeOrigin + performance.now();
  let texts: readonly string[] = [];
  let next = 0;
  let lastMessageAt = 0;
  // Made before the heap is measured, so that noting does not grow it.
  let [arrived, mutated, painted] = [new Float64Array(0), new Float64Array(0), new Float64Array(0)];

  const BareSocket = globalThis.WebSocket;
  globalThis.WebSocket = class extends BareSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', () => (lastMessageAt = now()));
    }
  };

  // After the frame has been drawn the next task runs: that is when the text can be seen.
  const afterFrame = new MessageChannel();
  let [firstUnseen, drawn] = [0, 0];
  afterFrame.port1.addEventListener('message', () => {
    const at = now();
    for (; firstUnseen < drawn; firstUnseen += 1) if (mutated[firstUnseen] !== 0) painted[firstUnseen] = at;
  });
  afterFrame.port1.start();
  const noteFrame = (): void => {
    drawn = next;
    afterFrame.port2.postMessage(null);
  };

  const noteText = (text: string | null): void => {
    for (let index = next; index < Math.min(next + LOOK_AHEAD, texts.length); index += 1) {
      if (texts[index] !== text) continue;
      arrived[index] = lastMessageAt;
      mutated[index] = now();
      next = index + 1;
      requestAnimationFrame(noteFrame);
      return;
    }
  };
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) noteText(target.textContent);
  });

  globalThis.watched = {
    longTasks: 0,
    countFrames() {
      let [frames, handle] = [0, 0];
      const count = (): void => {
        frames += 1;
        handle = requestAnimationFrame(count);
      };
      handle = requestAnimationFrame(count);
      return () => {
        cancelAnimationFrame(handle);
        return frames;
      };
    },
    await(awaited) {
      texts = awaited;
      [next, firstUnseen, drawn] = [0, 0, 0];
      [arrived, mutated, painted] = [awaited, awaited, awaited].map(({ length }) => new Float64Array(length)) as [
        Float64Array<ArrayBuffer>,
        Float64Array<ArrayBuffer>,
        Float64Array<ArrayBuffer>,
      ];
      globalThis.watched.longTasks = 0;
      observer.observe(document, { subtree: true, characterData: true, childList: true });
    },
    seen() {
      observer.disconnect();
      const { longTasks } = globalThis.watched;
      return { arrived: [...arrived], mutated: [...mutated], painted: [...painted], longTasks };
    },
  };
  new PerformanceObserver((list) => (globalThis.watched.longTasks += list.getEntries().length)).observe({
    type: 'longtask',
  });
}
