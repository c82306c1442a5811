/** Graphics over a broadcast picture: transparent, in step with the picture, and gone rather than wrong. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { overlayView, type OverlayView } from '#shared/view/overlayView.ts';
import { DelayedRace } from '../../live/DelayedRace.tsx';
import { useFreshness, useLive, useLiveParts, useView } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { Graphics } from './Graphics.tsx';
import { takeOrders } from './host.ts';
import { parseOverlayOptions, type OverlayScreenOptions } from './overlay.options.ts';
import { OverlayStage } from './OverlayStage.tsx';
import { OverlayContext, type OverlayParts } from './overlayContext.ts';

const host = takeOrders(window);

/** The next step of a name is the other lane. */
function withStep(options: OverlayScreenOptions, step: number): OverlayScreenOptions {
  if (step % 2 === 0) return options;
  const lane = options.view.lane === 'inner' ? 'outer' : 'inner';
  return { ...options, view: { ...options.view, lane } };
}

export function OverlayScreen({ search }: DisplayProps) {
  const { fields, isIn, step } = useSyncExternalStore(host.subscribe, host.get);
  const options = useMemo(() => withStep(parseOverlayOptions(search, fields), step), [search, fields, step]);
  const { language } = options;
  const { store } = useLiveParts();
  const delayMs = useLive(({ control }) => control?.delayMs ?? options.delayMs);
  const onAir = isIn ?? (options.waitsForPlay ? false : null);
  // Before anything is painted, so that the desk is never told of what was.
  useLayoutEffect(() => store.setState({ onAir, delayMs }), [store, onAir, delayMs]);
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

/** From here on figures may be false: then no figure is better. */
const OUT_AFTER_SECONDS = 10;

interface OnAirProps {
  readonly options: OverlayScreenOptions;
  readonly isIn: boolean;
}

function OnAir({ options: { view: asked, form }, isIn }: OnAirProps) {
  const compute = useCallback(
    (state: CompetitionState, now: number): OverlayView => overlayView(state, asked, now),
    [asked],
  );
  const view = useView(compute);
  const freshness = useFreshness();
  const moves = useLive((live) => live.moves);
  const isOutdated = useLive(({ link }) => link === 'outdated');
  const isLost = 'quietSeconds' in freshness && freshness.quietSeconds >= OUT_AFTER_SECONDS;
  const isBad = isLost || isOutdated;
  const parts = useMemo<OverlayParts>(
    () => ({ isOut: isBad || !isIn, isBad, moves, form }),
    [isBad, isIn, moves, form],
  );
  return (
    <OverlayContext value={parts}>
      <KeepLastGood view={view} picture={Graphics} />
    </OverlayContext>
  );
}
