/** The screens of all servers as one fleet: what is seen best counts, and windows add up wherever they are. */
import type { FleetScreen, Presence } from '#shared/control/fleet.ts';
import type { ScreenControl } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { Neighbour, SeenScreen } from '../presence/neighbours.ts';

const RANK: Readonly<Record<Presence, number>> = { live: 2, behind: 1, away: 0 };

/** In the order of their names, those without one last. */
export function wholeFleet(
  own: readonly FleetScreen[],
  others: readonly Neighbour[],
  controlOf: (screen: ScreenId) => ScreenControl,
): readonly FleetScreen[] {
  const fleet = new Map(own.map((screen) => [screen.id, screen]));
  for (const seen of others.flatMap(seenNow)) {
    const known = fleet.get(seen.id);
    const better = known === undefined || isSeenBetter(seen, known) ? seen : known;
    const windows = seen.windows + (known?.windows ?? 0);
    fleet.set(seen.id, { ...better, ...controlOf(seen.id), windows });
  }
  return [...fleet.values()].toSorted(byName);
}

/** Of a server that is gone no screen is here any more. */
function seenNow({ isGone, presence: { now, screens } }: Neighbour): readonly SeenScreen[] {
  if (!isGone) return screens;
  const gone = { presence: 'away', windows: 0, factsBehind: 0, behindMs: null } as const;
  return screens.map((seen) => ({ ...seen, ...gone, awaySince: seen.awaySince ?? now }));
}

function isSeenBetter(one: SeenScreen, other: SeenScreen): boolean {
  if (one.presence !== other.presence) return RANK[one.presence] > RANK[other.presence];
  return one.presence === 'away' && (one.awaySince ?? 0) > (other.awaySince ?? 0);
}

function byName(a: FleetScreen, b: FleetScreen): number {
  if ((a.name === null) !== (b.name === null)) return a.name === null ? 1 : -1;
  return compareText(a.name ?? a.id, b.name ?? b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
