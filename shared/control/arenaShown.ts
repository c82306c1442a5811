/** What all arena screens together show, as one line can say it, and the scenes that are chosen for all of them at once. */
import type { ScreenId } from '../primitives/ids.ts';
import { DESK_SCENES, type DeskScene } from './fields.ts';
import type { Fleet, FleetScreen } from './fleet.ts';

/** In the order of their keys, from 0. */
export const ARENA_SCENES = [
  'auto',
  'next',
  'race',
  'finish',
  'standings',
  'break',
] as const satisfies readonly DeskScene[];

export interface ArenaShown {
  /** The arena screens that are connected. */
  readonly screens: readonly ScreenId[];
  /** `none` where no arena screen is connected, `differs` where they do not show the same. */
  readonly shown: DeskScene | 'notice' | 'none' | 'differs';
}

export function arenaShown({ screens }: Pick<Fleet, 'screens'>): ArenaShown {
  const here = screens.filter(({ screen, presence }) => screen === 'arena' && presence !== 'away');
  const [one = 'none', ...others] = new Set(here.map(shownOn));
  return { screens: here.map(({ id }) => id), shown: others.length === 0 ? one : 'differs' };
}

/** A notice goes before a scene, and what nobody decided at the desk is as the address asks. */
function shownOn({ notice, scene, status }: FleetScreen): DeskScene | 'notice' {
  const asked = /[?&]scene=([^&]*)/.exec(status?.path ?? '')?.[1];
  if (notice !== null || (scene === null && asked === 'message')) return 'notice';
  return scene ?? DESK_SCENES.find((each) => each === asked) ?? 'auto';
}
