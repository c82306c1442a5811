/** What lies behind the graphics of a page of their own: the picture, a plain colour for a chroma key, or black. */
import { useLayoutEffect } from 'react';
import type { OverlayScreenOptions } from './overlay.options.ts';

export function usePageGround(ground: OverlayScreenOptions['ground']): void {
  const colour = ground.kind === 'colour' ? ground.colour : undefined;
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset['overlay'] = ground.kind;
    page.style.background = colour ?? '';
    return () => {
      delete page.dataset['overlay'];
      page.style.background = '';
    };
  }, [ground.kind, colour]);
}
