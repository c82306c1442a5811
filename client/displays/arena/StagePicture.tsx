/** The picture that fits the stage: one for 16:9, one for ribbons, one for upright screens; all from the same view. */
import { useLayoutEffect, type ComponentType } from 'react';
import type { ArenaWithStandings } from '#shared/view/arenaWithStandings.ts';
import type { StageShape } from '../../components/Stage.tsx';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import type { ArenaScreenOptions } from './arena.options.ts';
import { ArenaPicture } from './ArenaPicture.tsx';
import { PortraitPicture } from './portrait/PortraitPicture.tsx';
import { RibbonPicture } from './ribbon/RibbonPicture.tsx';
import { useArenaWithStandings } from './useArenaWithStandings.ts';

export interface StagePictureProps {
  readonly shape: StageShape;
  readonly options: ArenaScreenOptions;
}

export function StagePicture({ shape, options }: StagePictureProps) {
  const view = useArenaWithStandings(options.view, options.beside);
  useLayoutEffect(layOutBeforeTheFrame, [view]);
  return <KeepLastGood key={shape} view={view} picture={PICTURES[shape]} />;
}

/** Asking for a size lays the page out while it waits for its next frame, which then is drawn so much sooner. */
function layOutBeforeTheFrame(): void {
  document.documentElement.getBoundingClientRect();
}

function WidePicture({ view }: { readonly view: ArenaWithStandings }) {
  return <ArenaPicture view={view.arena} />;
}

const PICTURES: Readonly<Record<StageShape, ComponentType<{ readonly view: ArenaWithStandings }>>> = {
  wide: WidePicture,
  ribbon: RibbonPicture,
  portrait: PortraitPicture,
};
