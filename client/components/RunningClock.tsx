/** The running clock: painted straight into a text node before each frame, never through React state (rules S1, T2). */
import { clsx } from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import type { NumberLocale } from '#shared/view/format.ts';
import { runningText, type RunningView } from '#shared/view/raceClock.ts';
import { onEveryFrame } from '../live/frameLoop.ts';
import styles from './RunningClock.module.css';

export interface RunningClockProps {
  readonly running: RunningView;
  /** Reads the server's clock. */
  readonly now: () => number;
  readonly locale: NumberLocale;
  readonly className?: string | undefined;
}

export function RunningClock({ running: { startedAt, speed }, now, locale, className }: RunningClockProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const figure = document.createTextNode('');
    element.replaceChildren(figure);
    let shown = '';
    const paint = () => {
      const text = runningText({ startedAt, speed }, now(), locale);
      if (text === shown) return;
      // The width is kept for the form, so the digits stand still until a figure is added.
      if (text.length !== shown.length) element.dataset['figures'] = String(text.length);
      figure.data = text;
      shown = text;
    };
    paint();
    return onEveryFrame(paint);
  }, [startedAt, speed, now, locale]);
  return <span ref={box} className={clsx(styles['clock'], className)} role="timer" aria-live="off" />;
}
