/** Screens as the desk sees them, for tests that look at one thing each. */
import type { Fleet, FleetScreen, ScreenStatus } from '#shared/control/fleet.ts';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId, Seq } from '#shared/primitives/ids.ts';

export function aStatus(fields: Partial<ScreenStatus> = {}): ScreenStatus {
  return {
    width: 1920,
    height: 1080,
    dpr: 1,
    framesPerSecond: 60,
    lastPaintedSeq: 412 as Seq,
    clockOffsetUncertaintyMs: 2,
    build: 'test',
    path: '/arena',
    onAir: null,
    delayMs: null,
    ...fields,
  };
}

export function aScreen(fields: Partial<FleetScreen> = {}): FleetScreen {
  return {
    id: 'k7qd2x' as ScreenId,
    screen: 'arena',
    presence: 'live',
    ...NO_CONTROL,
    status: aStatus(),
    drawnMs: 41,
    factsBehind: 0,
    behindMs: null,
    awaySince: null,
    windows: 1,
    ...fields,
  };
}

export function aFleet(screens: FleetScreen[], fields: Partial<Fleet> = {}): Fleet {
  return { seq: 412 as Seq, build: 'test', screens, phones: 0, ...fields };
}
