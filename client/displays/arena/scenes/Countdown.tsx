/** Minutes and seconds to the next start, painted like every clock straight before each frame. */
import { clsx } from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import { countdownText, type CountdownView } from '#shared/view/iceBreakPanel.ts';
import { onEveryFrame } from '../../../live/frameLoop.ts';
import { useServerClock } from '../../../live/useLive.ts';
import styles from './Countdown.module.css';

export function Countdown({
  countdown: { endsAt, speed },
  className,
}: {
  readonly countdown: CountdownView;
  readonly className?: string | undefined;
}) {
  const { serverNow } = useServerClock();
  const box = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const figure = document.createTextNode('');
    element.replaceChildren(figure);
    const paint = () => {
      const text = countdownText({ endsAt, speed }, serverNow());
      if (text !== figure.data) figure.data = text;
    };
    paint();
    return onEveryFrame(paint);
  }, [endsAt, speed, serverNow]);
  return <p ref={box} className={clsx(styles['clock'], className)} role="timer" aria-live="off" />;
}
