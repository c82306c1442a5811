/** One frame more or less, by the keys of the editing desk; how long a frame is, the person at the desk knows best. */
import { useMemo, useState } from 'react';
import { FRAME_RATES, steppedDelay, type FrameRate } from '#shared/control/delayDesk.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './DelayControls.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface FrameStepsProps {
  /** Null before the screen has told: then there is nothing to step from. */
  readonly delayMs: number | null;
  readonly texts: ScreensTexts;
  readonly onSet: (delayMs: number) => void;
}

/** Fields of 1080i50 and frames of 1080p50: what halls of this sport are filmed in. */
const USUAL: FrameRate = 50;

export function FrameSteps({ delayMs, texts: { delay }, onSet }: FrameStepsProps) {
  const [rate, setRate] = useState<FrameRate>(USUAL);
  const bindings = useMemo<readonly Binding[]>(() => {
    const by = (combo: string, frames: number, label: string): Binding => ({
      combo,
      label,
      isEnabled: delayMs !== null && steppedDelay(delayMs, frames, rate) !== delayMs,
      run: () => delayMs !== null && onSet(steppedDelay(delayMs, frames, rate)),
    });
    return [by(',', -1, delay.frameLess), by('.', 1, delay.frameMore)];
  }, [delay, delayMs, onSet, rate]);
  useBindings(delay.title, bindings);
  return (
    <div className={styles['row']}>
      {bindings.map((binding) => (
        <KeyButton key={binding.combo} binding={binding} />
      ))}
      <div className={styles['rates']} role="group" aria-label={delay.framesASecond}>
        {FRAME_RATES.map((each) => (
          <button
            key={each}
            type="button"
            className={styles['button']}
            aria-pressed={each === rate}
            onClick={() => setRate(each)}
          >
            {each}
          </button>
        ))}
        <span className={styles['label']}>{delay.framesASecond}</span>
      </div>
    </div>
  );
}
