/** Text that must fit its place: it narrows along the width axis of the typeface first, then shrinks; it is never cut. */
import { clsx } from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import styles from './FitText.module.css';

export interface FitTextProps {
  readonly text: string;
  /** Set in regular weight behind the text, for example a given name; it narrows along. */
  readonly after?: string | null | undefined;
  readonly className?: string | undefined;
  readonly afterClassName?: string | undefined;
}

/** Width in per cent of the typeface: where a name starts and how far it may close. */
const [WIDEST, NARROWEST] = [75, 62];

export function FitText({ text, after, className, afterClassName }: FitTextProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const refit = () => fit(element);
    refit();
    document.fonts?.addEventListener('loadingdone', refit);
    return () => document.fonts?.removeEventListener('loadingdone', refit);
  }, [text, after]);
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
}

function fit(box: HTMLElement): void {
  const text = box.firstElementChild;
  if (!(text instanceof HTMLElement)) return;
  const room = box.clientWidth;
  const at = (stretch: number, size: number): number => {
    text.style.fontStretch = `${stretch}%`;
    text.style.fontSize = `${size}em`;
    return text.getBoundingClientRect().width;
  };
  const wide = at(WIDEST, 1);
  if (wide <= room || room === 0) return;
  const narrow = at(NARROWEST, 1);
  if (narrow > room) at(NARROWEST, room / narrow);
  else at(NARROWEST + ((WIDEST - NARROWEST) * (room - narrow)) / (wide - narrow) - 0.2, 1);
}
