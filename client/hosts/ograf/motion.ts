/** When the graphics of a shadow tree have come to rest, and how they are brought there at once. */

/** Longer than anything takes to come in or go out. */
const LONGEST_MS = 1000;
/** A window that is not seen gets no frames. */
const LONGEST_FRAME_MS = 100;

function finiteOnes(shadow: ShadowRoot): readonly Animation[] {
  return shadow.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0));
}

export function cutShort(shadow: ShadowRoot): void {
  for (const animation of finiteOnes(shadow)) animation.finish();
}

function within(ms: number, awaited: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Promise.race([awaited, end]).finally(() => clearTimeout(timer));
}

/** Once the next frame has been prepared. */
export function nextFrame(): Promise<unknown> {
  const frame = new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  return within(LONGEST_FRAME_MS, frame);
}

export async function atRest(shadow: ShadowRoot): Promise<void> {
  await nextFrame();
  await within(LONGEST_MS, Promise.allSettled(finiteOnes(shadow).map(({ finished }) => finished)));
}
