/** What may be asked of a screen: the form of each command, the addresses that are refused, and the fact that follows. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { controlFact } from '#shared/control/controlFacts.ts';
import { DESK_SCENES } from '#shared/control/fields.ts';
import { controlFactOf, screenCommand, type ScreenCommand } from '#shared/control/screenCommand.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { SCENE_CHOICES } from '#shared/view/arenaAsked.ts';

const north = 'north' as ScreenId;

describe('a command to a screen', () => {
  it.each<[ScreenCommand, object | null]>([
    [{ kind: 'identify' }, null],
    [{ kind: 'reload' }, null],
    [
      { kind: 'rename', name: 'Ribbon north' },
      { kind: 'ScreenNamed', screen: north, name: 'Ribbon north' },
    ],
    [
      { kind: 'assign', address: '/arena?lang=nl' },
      { kind: 'ScreenAssigned', screen: north, address: '/arena?lang=nl' },
    ],
    [
      { kind: 'assign', address: null },
      { kind: 'ScreenAssigned', screen: north, address: null },
    ],
    [
      { kind: 'scene', scene: 'podium' },
      { kind: 'SceneShown', screen: north, scene: 'podium' },
    ],
    [
      { kind: 'delay', delayMs: 300_000 },
      { kind: 'DelaySet', screen: north, delayMs: 300_000 },
    ],
    [
      { kind: 'delay', delayMs: null },
      { kind: 'DelaySet', screen: north, delayMs: null },
    ],
    [
      { kind: 'message', text: 'Welcome' },
      { kind: 'NoticePosted', screen: north, text: 'Welcome' },
    ],
    [
      { kind: 'message', text: null },
      { kind: 'NoticeCleared', screen: north },
    ],
  ])('%j leaves %j', (command, fact) => {
    const read = parseMessage(screenCommand, command);
    expect(read).toEqual({ ok: true, value: command });
    expect(controlFactOf(north, command)).toEqual(fact);
    expect(parseMessage(v.nullable(controlFact), fact).ok).toBe(true);
  });

  it.each([
    'https://elsewhere.example/arena',
    '//elsewhere.example/arena',
    '/\\elsewhere.example/arena',
    'arena',
    'javascript:alert(1)',
    '/arena ?rows=6',
    '/arena#top',
  ])('does not lead to %j, and says what would be right', (address) => {
    const read = parseMessage(screenCommand, { kind: 'assign', address });
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining('/arena?scene=standings') as string });
  });

  it.each([-1, 0.5, 300_001])('does not hold a screen back by %d, and says what would be right', (delayMs) => {
    expect(parseMessage(screenCommand, { kind: 'delay', delayMs })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('delayMs: must be whole milliseconds from 0 to 300000') as string,
    });
  });

  it.each([
    { kind: 'explode' },
    { kind: 'delay', delayMs: '2000' },
    { kind: 'scene', scene: 'message' },
    { kind: 'scene' },
    { kind: 'rename', name: '' },
    { kind: 'rename', name: 'x'.repeat(41) },
    { kind: 'message', text: 'x'.repeat(281) },
    { kind: 'identify', for: 'ever' },
  ])('is not %j', (command) => {
    expect(parseMessage(screenCommand, command).ok).toBe(false);
  });

  it('may ask for every scene of an address, but for the message, which has a command of its own', () => {
    expect([...DESK_SCENES, 'message'].toSorted()).toEqual([...SCENE_CHOICES].toSorted());
  });
});
