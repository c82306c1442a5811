/**
 * What directors decided about screens. A stream of its own beside the competition's log: it says nothing about the race,
 * and screens are directed in rehearsals as in competitions.
 */
import * as v from 'valibot';
import type { WallInstant } from '../primitives/time.ts';
import { delayMs, deskScene, notice, screenAddress, screenId, screenName } from './fields.ts';

const ofScreen = { screen: screenId };

export const controlFact = v.variant('kind', [
  /** Null takes the name away. */
  v.strictObject({ kind: v.literal('ScreenNamed'), ...ofScreen, name: v.nullable(screenName) }),
  /** Null lets the screen show whatever it is opened with. */
  v.strictObject({ kind: v.literal('ScreenAssigned'), ...ofScreen, address: v.nullable(screenAddress) }),
  /** `auto` follows the race whatever the address asks for; null leaves the choice to the address again. */
  v.strictObject({ kind: v.literal('SceneShown'), ...ofScreen, scene: v.nullable(deskScene) }),
  /** Null leaves the choice to the address again. */
  v.strictObject({ kind: v.literal('DelaySet'), ...ofScreen, delayMs: v.nullable(delayMs) }),
  v.strictObject({ kind: v.literal('NoticePosted'), ...ofScreen, text: notice }),
  v.strictObject({ kind: v.literal('NoticeCleared'), ...ofScreen }),
]);

export type ControlFact = v.InferOutput<typeof controlFact>;

export interface RecordedControlFact {
  readonly at: WallInstant;
  readonly by: string;
  readonly fact: ControlFact;
}
