/** What a director may ask of one screen, and the fact that comes of it. */
import * as v from 'valibot';
import type { ScreenId } from '../primitives/ids.ts';
import type { ControlFact } from './controlFacts.ts';
import { delayMs, deskScene, notice, screenAddress, screenName } from './fields.ts';

export const screenCommand = v.variant('kind', [
  /** A large card with its name over the picture, for a few seconds. */
  v.strictObject({ kind: v.literal('identify') }),
  v.strictObject({ kind: v.literal('reload') }),
  v.strictObject({ kind: v.literal('rename'), name: v.nullable(screenName) }),
  v.strictObject({ kind: v.literal('assign'), address: v.nullable(screenAddress) }),
  v.strictObject({ kind: v.literal('scene'), scene: v.nullable(deskScene) }),
  /** Only of a screen over a picture. */
  v.strictObject({ kind: v.literal('delay'), delayMs: v.nullable(delayMs) }),
  v.strictObject({ kind: v.literal('message'), text: v.nullable(notice) }),
]);

export type ScreenCommand = v.InferOutput<typeof screenCommand>;

/** Null for what is done once and leaves nothing behind. */
export function controlFactOf(screen: ScreenId, command: ScreenCommand): ControlFact | null {
  switch (command.kind) {
    case 'identify':
    case 'reload':
      return null;
    case 'rename':
      return { kind: 'ScreenNamed', screen, name: command.name };
    case 'assign':
      return { kind: 'ScreenAssigned', screen, address: command.address };
    case 'scene':
      return { kind: 'SceneShown', screen, scene: command.scene };
    case 'delay':
      return { kind: 'DelaySet', screen, delayMs: command.delayMs };
    case 'message':
      return command.text === null
        ? { kind: 'NoticeCleared', screen }
        : { kind: 'NoticePosted', screen, text: command.text };
  }
}
