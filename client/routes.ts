/** Every screen by its address; each is loaded only where it is shown. */
import type { ComponentType } from 'react';

export type ScreenName = 'arena';

export interface DisplayProps {
  /** The part of the address after `?`, from which a screen reads its options. */
  readonly search: string;
}

export interface Route {
  readonly path: string;
  readonly screen: ScreenName | 'index';
  /** Whether the screen follows the race and needs a connection. */
  readonly isLive: boolean;
  readonly load: () => Promise<ComponentType<DisplayProps>>;
}

const INDEX: Route = {
  path: '/',
  screen: 'index',
  isLive: false,
  load: async () => (await import('./displays/index/IndexScreen.tsx')).IndexScreen,
};

export const ROUTES: readonly Route[] = [
  INDEX,
  {
    path: '/arena',
    screen: 'arena',
    isLive: true,
    load: async () => (await import('./displays/arena/ArenaScreen.tsx')).ArenaScreen,
  },
];

/** The index for an address nobody knows, so that a mistyped one still leads somewhere. */
export function routeAt(path: string): Route {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return ROUTES.find((route) => route.path === plain) ?? INDEX;
}
