/** Graphics over a broadcast picture: transparent, in step with the picture, and gone rather than wrong. */
import { useCallback, useEffect, useMemo } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { overlayView, type OverlayView } from '#shared/view/overlayView.ts';
import { useFreshness, useLive, useView } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { DelayedRace } from './DelayedRace.tsx';
import { Graphics } from './Graphics.tsx';
import { parseOverlayOptions, type OverlayScreenOptions } from './overlay.options.ts';
import { OverlayStage } from './OverlayStage.tsx';
import { OverlayContext, type OverlayParts } from './overlayContext.ts';

export function OverlayScreen({ search }: DisplayProps) {
  const options = useMemo(() => parseOverlayOptions(search), [search]);
  const { language, delayMs } = options;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = 'Icebell – Overlay';
  }, [language]);
  return (
    <TextContext value={textsFor(language)}>
      <OverlayStage options={options}>
        <DelayedRace delayMs={delayMs}>
          <OnAir options={options} />
        </DelayedRace>
      </OverlayStage>
    </TextContext>
  );
}

/** From here on figures may be false: then no figure is better. */
const OUT_AFTER_SECONDS = 10;

function OnAir({ options: { view: asked, form } }: { readonly options: OverlayScreenOptions }) {
  const compute = useCallback(
    (state: CompetitionState, now: number): OverlayView => overlayView(state, asked, now),
    [asked],
  );
  const view = useView(compute);
  const freshness = useFreshness();
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const isLost = 'quietSeconds' in freshness && freshness.quietSeconds >= OUT_AFTER_SECONDS;
  const parts = useMemo<OverlayParts>(() => ({ isOut: isLost || isOutdated, form }), [isLost, isOutdated, form]);
  return (
    <OverlayContext value={parts}>
      <KeepLastGood view={view} picture={Graphics} />
    </OverlayContext>
  );
}
