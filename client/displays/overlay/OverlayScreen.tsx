/** Graphics over a broadcast picture: transparent, in step with the picture, and gone rather than wrong. */
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { DelayedRace } from '../../live/DelayedRace.tsx';
import { useLive, useLiveParts } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { OnAir } from './OnAir.tsx';
import { parseOverlayOptions, withSteps } from './overlay.options.ts';
import { OverlayStage } from './OverlayStage.tsx';
import { pageHost as host } from './pageHost.ts';
import { usePageGround } from './usePageGround.ts';

export function OverlayScreen({ search }: DisplayProps) {
  const { fields, isIn, step } = useSyncExternalStore(host.subscribe, host.get);
  const options = useMemo(
    () => withSteps(parseOverlayOptions(search, fields), { lanes: step, pages: step }),
    [search, fields, step],
  );
  const { language, ground } = options;
  const { store } = useLiveParts();
  const delayMs = useLive(({ control }) => control?.delayMs ?? options.delayMs);
  const onAir = isIn ?? (options.waitsForPlay ? false : null);
  // Before anything is painted, so that the desk is never told of what was.
  useLayoutEffect(() => store.setState({ onAir, delayMs }), [store, onAir, delayMs]);
  usePageGround(ground);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = 'Icebell – Overlay';
  }, [language]);
  return (
    <TextContext value={textsFor(language)}>
      <OverlayStage options={options}>
        <DelayedRace delayMs={options.delayMs}>
          <OnAir options={options} isIn={isIn ?? !options.waitsForPlay} />
        </DelayedRace>
      </OverlayStage>
    </TextContext>
  );
}
