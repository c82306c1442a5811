/** What is wrong with a screen, worst first, and what mends it: the one thing its card says in red. */
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';

export type Trouble =
  | { readonly kind: 'away'; readonly since: number | null; readonly cure: null }
  | { readonly kind: 'behind'; readonly facts: number; readonly ms: number; readonly cure: 'reload' }
  /** Several windows go by one id, and obey as one. */
  | { readonly kind: 'doubled'; readonly windows: number; readonly cure: null }
  | { readonly kind: 'slow'; readonly framesPerSecond: number; readonly cure: 'reload' }
  | { readonly kind: 'otherBuild'; readonly cure: 'reload' };

/** Below this a running clock visibly jerks. */
const FEWEST_FRAMES = 20;

export function troubleOf(screen: FleetScreen, { build }: Pick<Fleet, 'build'>): Trouble | null {
  const { awaySince, behindMs, factsBehind, presence, status, windows } = screen;
  if (presence === 'away') return { kind: 'away', since: awaySince, cure: null };
  if (presence === 'behind') return { kind: 'behind', facts: factsBehind, ms: behindMs ?? 0, cure: 'reload' };
  if (windows > 1) return { kind: 'doubled', windows, cure: null };
  const framesPerSecond = status?.framesPerSecond ?? null;
  if (framesPerSecond !== null && framesPerSecond < FEWEST_FRAMES)
    return { kind: 'slow', framesPerSecond, cure: 'reload' };
  return status !== null && status.build !== build ? { kind: 'otherBuild', cure: 'reload' } : null;
}
