/** The stage that fits the window now; it follows a window that is resized or turned. */
import { useMemo, useSyncExternalStore } from 'react';
import { stageAt, type StageSize } from './stageShape.ts';

export function useStageSize(): StageSize {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  return useMemo(() => stageAt(width, height), [width, height]);
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
