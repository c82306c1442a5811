/** The graphics of the race below a host's word: out when it says so, and gone when contact is lost for too long. */
import { useCallback, useMemo } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { overlayView, type OverlayView } from '#shared/view/overlayView.ts';
import { useFreshness, useLive, useView } from '../../live/useLive.ts';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import { Graphics } from './Graphics.tsx';
import type { OverlayScreenOptions } from './overlay.options.ts';
import { OverlayContext, type OverlayParts } from './overlayContext.ts';

/** From here on figures may be false: then no figure is better. */
const OUT_AFTER_SECONDS = 10;

interface OnAirProps {
  readonly options: OverlayScreenOptions;
  readonly isIn: boolean;
}

export function OnAir({ options: { view: asked, form }, isIn }: OnAirProps) {
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
