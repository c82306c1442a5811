/** Each screen is loaded only where it is shown. */
import type { ComponentType } from 'react';
import type { DisplayProps, ScreenName } from './routes.ts';

const DISPLAYS: Readonly<Record<ScreenName, () => Promise<ComponentType<DisplayProps>>>> = {
  index: async () => (await import('./displays/index/IndexScreen.tsx')).IndexScreen,
  arena: async () => (await import('./displays/arena/ArenaScreen.tsx')).ArenaScreen,
};

export function loadDisplay(screen: ScreenName): Promise<ComponentType<DisplayProps>> {
  return DISPLAYS[screen]();
}
