/** One animation-frame loop for every clock on the page; it runs only while somebody paints. All of a frame is of one instant. */
import { atOneInstant } from './serverClock.ts';

type Paint = () => void;

const painters = new Set<Paint>();
let handle: number | null = null;

/** Calls `paint` before every frame until the returned function is called. */
export function onEveryFrame(paint: Paint): () => void {
  painters.add(paint);
  handle ??= requestAnimationFrame(runFrame);
  return () => {
    painters.delete(paint);
    if (painters.size > 0 || handle === null) return;
    cancelAnimationFrame(handle);
    handle = null;
  };
}

function runFrame(): void {
  handle = requestAnimationFrame(runFrame);
  atOneInstant(paintAll);
}

function paintAll(): void {
  for (const paint of painters) {
    try {
      paint();
    } catch (error) {
      // One broken clock must not stop the others.
      painters.delete(paint);
      reportError(error);
    }
  }
}
