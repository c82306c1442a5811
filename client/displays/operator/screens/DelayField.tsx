/** A delay typed in milliseconds; what is none is not sent, and what would be right is said beside it. */
import { useId, useState } from 'react';
import { LONGEST_DELAY_MS } from '#shared/primitives/delay.ts';
import { delayText, readDelay } from '#shared/control/delayDesk.ts';
import styles from './DelayControls.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface DelayFieldProps {
  /** What holds now; null before the screen has told. */
  readonly standing: number | null;
  readonly texts: ScreensTexts;
  readonly onSet: (delayMs: number) => void;
}

export function DelayField({ standing, texts: { delay }, onSet }: DelayFieldProps) {
  const id = useId();
  // Null follows what stands: it may be changed by a tap, by frames or by somebody else.
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? null : readDelay(draft);
  const isWrong = draft !== null && draft.trim() !== '' && read === null;
  return (
    <form
      className={styles['field']}
      onSubmit={(event) => {
        event.preventDefault();
        if (read === null) return;
        onSet(read);
        setDraft(null);
      }}
    >
      <label className={styles['label']} htmlFor={id}>
        {delay.milliseconds}
      </label>
      <input
        id={id}
        className={styles['input']}
        value={draft ?? standing ?? ''}
        inputMode="numeric"
        maxLength={9}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-right`}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit" className={styles['button']} disabled={read === null}>
        {delay.set}
      </button>
      <span id={`${id}-right`} className={styles['right']} role={isWrong ? 'alert' : undefined}>
        {isWrong ? delay.possible(delayText(0), delayText(LONGEST_DELAY_MS)) : ''}
      </span>
    </form>
  );
}
