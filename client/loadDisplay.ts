/** Each screen is loaded only where it is shown, and the way it is connected with it. */
import type { ComponentType } from 'react';
import type { Connect, Directed } from './live/live.ts';
import type { DisplayProps, Route, ScreenName } from './routes.ts';

const DISPLAYS: Readonly<Record<ScreenName, () => Promise<ComponentType<DisplayProps>>>> = {
  index: async () => (await import('./displays/index/IndexScreen.tsx')).IndexScreen,
  arena: async () => (await import('./displays/arena/ArenaScreen.tsx')).ArenaScreen,
  overlay: async () => (await import('./displays/overlay/OverlayScreen.tsx')).OverlayScreen,
  phone: async () => (await import('./displays/phone/PhoneScreen.tsx')).PhoneScreen,
  operator: async () => (await import('./displays/operator/OperatorScreen.tsx')).OperatorScreen,
  results: async () => (await import('./displays/sheet/ResultScreen.tsx')).ResultScreen,
  startList: async () => (await import('./displays/sheet/StartListScreen.tsx')).StartListScreen,
  commentator: async () => (await import('./displays/commentator/CommentatorScreen.tsx')).CommentatorScreen,
  components: async () => (await import('./displays/components/ComponentsScreen.tsx')).ComponentsScreen,
};

export function loadDisplay(screen: ScreenName): Promise<ComponentType<DisplayProps>> {
  return DISPLAYS[screen]();
}

export async function loadConnection(screen: ScreenName): Promise<Connect> {
  if (screen === 'phone') return (await import('./live/stream.ts')).follow;
  const { connect } = await import('./live/connection.ts');
  return screen === 'operator' ? (parts) => connect({ ...parts, audience: 'operator' }) : connect;
}

export async function loadObedience({ obeysDesk }: Route): Promise<Directed | undefined> {
  return obeysDesk ? (await import('./live/publicScreen.ts')).publicScreen : undefined;
}
