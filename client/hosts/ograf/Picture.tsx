/** One packed graphic, drawn by the same parts as the page of graphics, for a place inside somebody else's page. */
import { DelayedRace } from '../../live/DelayedRace.tsx';
import { OnAir } from '../../displays/overlay/OnAir.tsx';
import type { OverlayScreenOptions } from '../../displays/overlay/overlay.options.ts';
import { OverlayStage } from '../../displays/overlay/OverlayStage.tsx';
import { LiveContext, type Live } from '../../live/liveContext.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { HeldRace } from './HeldRace.tsx';

export interface PictureProps {
  readonly live: Live;
  readonly options: OverlayScreenOptions;
  readonly isIn: boolean;
  /** Whether its figures are held; null where the race stands anyway. */
  readonly isHeld: boolean | null;
}

export function Picture({ live, options, isIn, isHeld }: PictureProps) {
  const graphics = <OnAir options={options} isIn={isIn} />;
  return (
    <LiveContext value={live}>
      <TextContext value={textsFor(options.language)}>
        <OverlayStage options={options}>
          {isHeld === null ? (
            graphics
          ) : (
            <DelayedRace delayMs={options.delayMs}>
              <HeldRace isHeld={isHeld}>{graphics}</HeldRace>
            </DelayedRace>
          )}
        </OverlayStage>
      </TextContext>
    </LiveContext>
  );
}
