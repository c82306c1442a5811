/** Every screen by its address: the list behind the index page. */

export type ScreenName =
  | 'index'
  | 'arena'
  | 'overlay'
  | 'phone'
  | 'operator'
  | 'results'
  | 'startList'
  | 'commentator'
  | 'components';

export interface Route {
  readonly path: string;
  readonly screen: ScreenName;
  /** Whether the screen follows the race and needs a connection. */
  readonly isLive: boolean;
  /** Whether people at the desk direct it. */
  readonly obeysDesk?: true;
}

/** What every display is given. */
export interface DisplayProps {
  /** The part of the address after `?`, from which a screen reads its options. */
  readonly search: string;
}

const INDEX: Route = { path: '/', screen: 'index', isLive: false };

export const ROUTES: readonly Route[] = [
  INDEX,
  { path: '/arena', screen: 'arena', isLive: true, obeysDesk: true },
  { path: '/overlay', screen: 'overlay', isLive: true, obeysDesk: true },
  { path: '/live', screen: 'phone', isLive: true },
  { path: '/operator', screen: 'operator', isLive: true },
  { path: '/results', screen: 'results', isLive: true },
  { path: '/start-list', screen: 'startList', isLive: true },
  { path: '/commentator', screen: 'commentator', isLive: true },
  { path: '/screens/components', screen: 'components', isLive: false },
];

/** The index for an address nobody knows, so that a mistyped one still leads somewhere. */
export function routeAt(path: string): Route {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  return ROUTES.find((route) => route.path === plain) ?? INDEX;
}
