/**
 * Tap at the finish: whoever watches the programme picture presses when the skater crosses the line there, and the screen
 * comes as late as that picture. What it would mean, and what it meant, stands beside it.
 */
import { useCallback, useMemo, useState } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { delayText } from '#shared/control/delayDesk.ts';
import { tapAt, type TapMeaning } from '#shared/view/tap.ts';
import { useLiveParts, useView } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './DelayControls.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface TapControlProps {
  /** What the desk had decided before; null for nothing. */
  readonly former: number | null;
  readonly texts: ScreensTexts;
  readonly onSet: (delayMs: number | null) => void;
}

interface Tapped {
  readonly meant: TapMeaning;
  readonly former: number | null;
}

export function TapControl({ former, texts: { delay }, onSet }: TapControlProps) {
  const { clock, store } = useLiveParts();
  const { language } = useTexts();
  const view = useView(useCallback((state: CompetitionState, now: number) => tapAt(state, now, language), [language]));
  const [tapped, setTapped] = useState<Tapped | null>(null);
  const isEnabled = view.meant !== null;

  const bindings = useMemo<readonly [Binding, Binding]>(() => {
    const tap = () => {
      const { meant } = tapAt(store.getState().competition, clock.serverNow(), language);
      if (meant === null) return;
      setTapped({ meant, former });
      onSet(meant.delayMs);
    };
    const undo = () => {
      if (tapped === null) return;
      setTapped(null);
      onSet(tapped.former);
    };
    return [
      { combo: 'T', label: delay.tap, isEnabled, run: tap },
      { combo: 'U', label: delay.undo, isEnabled: tapped !== null, run: undo },
    ];
  }, [clock, delay, former, isEnabled, language, onSet, store, tapped]);
  useBindings(delay.tapTitle, bindings);
  const [tap, undo] = bindings;

  const crossing = ({ surname, pointM, isFinish, time }: TapMeaning) =>
    `${surname}, ${delay.point(pointM, isFinish)} ${time}`;
  return (
    <div className={styles['tapping']}>
      <button
        type="button"
        className={styles['tap']}
        disabled={!tap.isEnabled}
        // The instant of the press, not of the release.
        onPointerDown={(event) => event.isPrimary && event.button === 0 && tap.run()}
        onClick={(event) => {
          event.currentTarget.blur();
          // Without a pointer: by the space bar, or by what reads the screen aloud.
          if (event.detail === 0) tap.run();
        }}
      >
        <KeyCap combo={tap.combo} />
        <span>{tap.label}</span>
      </button>
      <div className={styles['meaning']}>
        <p>{view.meant === null ? delay.why[view.why ?? 'noCrossing'] : delay.wouldMean(crossing(view.meant))}</p>
        <div className={styles['meant']}>
          <p role="status">
            {tapped === null ? delay.notTapped : delay.meant(crossing(tapped.meant), delayText(tapped.meant.delayMs))}
          </p>
          <KeyButton binding={undo} />
        </div>
        <p className={styles['hint']}>{delay.tapHint}</p>
      </div>
    </div>
  );
}
