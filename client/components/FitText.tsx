/** Text that must fit its place: it narrows along the width axis of the typeface first, then shrinks; it is never cut. */
import { clsx } from 'clsx';
import { memo, useLayoutEffect, useRef } from 'react';
import styles from './FitText.module.css';

export interface FitTextProps {
  readonly text: string;
  /** Set in regular weight behind the text, for example a given name; it narrows along. */
  readonly after?: string | null | undefined;
  /** Width in per cent of the typeface at which it starts. */
  readonly widest?: number | undefined;
  /** Rather than becoming smaller than this share of its size, the text goes without what stands behind it. */
  readonly smallestWithAfter?: number | undefined;
  readonly className?: string | undefined;
  readonly afterClassName?: string | undefined;
}

/** Width in per cent of the typeface: where a name starts and how far it may close. */
const [WIDEST, NARROWEST] = [75, 62];
const SMALLEST_WITH_AFTER = 0.6;

export const FitText = memo(function FitText({
  text,
  after,
  widest = WIDEST,
  smallestWithAfter = SMALLEST_WITH_AFTER,
  className,
  afterClassName,
}: FitTextProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const refit = () => fit(element, widest, smallestWithAfter);
    refit();
    // The place may become wider or narrower when the window does.
    const watcher = typeof ResizeObserver === 'function' ? new ResizeObserver(refit) : null;
    watcher?.observe(element);
    document.fonts?.addEventListener('loadingdone', refit);
    return () => {
      watcher?.disconnect();
      document.fonts?.removeEventListener('loadingdone', refit);
    };
  }, [text, after, widest, smallestWithAfter]);
  return (
    <span ref={box} className={clsx(styles['box'], className)}>
      <span className={styles['text']}>
        {text}
        {after !== null && after !== undefined && (
          <span className={clsx(styles['after'], afterClassName)}> {after}</span>
        )}
      </span>
    </span>
  );
});

function fit(box: HTMLElement, widest: number, smallestWithAfter: number): void {
  const text = box.firstElementChild;
  if (!(text instanceof HTMLElement)) return;
  const after = text.firstElementChild;
  after?.removeAttribute('hidden');
  const room = roomIn(box);
  const size = fitted(text, room, widest);
  // What stands behind may have a size of its own, which does not shrink along.
  const isWithin = text.getBoundingClientRect().width <= room + 1;
  if (after === null || (isWithin && size >= smallestWithAfter)) return;
  after.setAttribute('hidden', '');
  fitted(text, room, widest);
}

/** As it is seen: a renderer may show its whole page at another size, and texts are measured so, too. */
function roomIn(box: HTMLElement): number {
  const shownAt = box.offsetWidth === 0 ? 1 : box.getBoundingClientRect().width / box.offsetWidth;
  return box.clientWidth * shownAt;
}

/** Makes the text as wide as there is room, and tells which share of its size that left. */
function fitted(text: HTMLElement, room: number, widest: number): number {
  const at = (stretch: number, size: number): number => {
    text.style.fontStretch = `${stretch}%`;
    text.style.fontSize = `${size}em`;
    return text.getBoundingClientRect().width;
  };
  const wide = at(widest, 1);
  if (wide <= room || room === 0) return 1;
  const narrow = at(NARROWEST, 1);
  if (narrow <= room) {
    at(NARROWEST + ((widest - NARROWEST) * (room - narrow)) / (wide - narrow) - 0.2, 1);
    return 1;
  }
  at(NARROWEST, room / narrow);
  return room / narrow;
}
