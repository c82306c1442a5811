/** What stands for every screen once all control facts are taken in order. */
import type { ScreenId } from '../primitives/ids.ts';
import type { ControlFact } from './controlFacts.ts';
import type { DeskScene } from './fields.ts';

/** What a director decided about one screen; everything null where nothing was decided. */
export interface ScreenControl {
  readonly name: string | null;
  readonly address: string | null;
  readonly scene: DeskScene | null;
  readonly notice: string | null;
  /** By how much it is held back; counts more than what its host or its address says. */
  readonly delayMs: number | null;
}

export type ControlState = ReadonlyMap<ScreenId, ScreenControl>;

export const NO_CONTROL: ScreenControl = { name: null, address: null, scene: null, notice: null, delayMs: null };
export const EMPTY_CONTROL: ControlState = new Map();

export function controlOf(state: ControlState, screen: ScreenId): ScreenControl {
  return state.get(screen) ?? NO_CONTROL;
}

/** A screen about which nothing stands any more is forgotten. */
export function foldControl(state: ControlState, fact: ControlFact): ControlState {
  const next = new Map(state);
  const control = { ...controlOf(state, fact.screen), ...changeOf(fact) };
  if (Object.values(control).every((value) => value === null)) next.delete(fact.screen);
  else next.set(fact.screen, control);
  return next;
}

function changeOf(fact: ControlFact): Partial<ScreenControl> {
  switch (fact.kind) {
    case 'ScreenNamed':
      return { name: fact.name };
    case 'ScreenAssigned':
      return { address: fact.address };
    case 'SceneShown':
      return { scene: fact.scene };
    case 'DelaySet':
      return { delayMs: fact.delayMs };
    case 'NoticePosted':
      return { notice: fact.text };
    case 'NoticeCleared':
      return { notice: null };
  }
}
