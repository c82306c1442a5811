/** What stands about screens: the last word on each thing counts, and nothing of one screen touches another. */
import { describe, expect, it } from 'vitest';
import type { ControlFact } from '#shared/control/controlFacts.ts';
import { controlOf, EMPTY_CONTROL, foldControl, NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';

const north = 'north' as ScreenId;
const foyer = 'foyer' as ScreenId;

function after(...facts: readonly ControlFact[]) {
  return facts.reduce(foldControl, EMPTY_CONTROL);
}

describe('what stands about a screen', () => {
  it('is nothing at first', () => {
    expect(controlOf(EMPTY_CONTROL, north)).toEqual(NO_CONTROL);
  });

  it('gathers name, address, scene, notice and delay', () => {
    const state = after(
      { kind: 'ScreenNamed', screen: north, name: 'Ribbon north' },
      { kind: 'ScreenAssigned', screen: north, address: '/arena?rows=6' },
      { kind: 'SceneShown', screen: north, scene: 'standings' },
      { kind: 'NoticePosted', screen: north, text: 'Welcome' },
      { kind: 'DelaySet', screen: north, delayMs: 4180 },
    );
    expect(controlOf(state, north)).toEqual({
      name: 'Ribbon north',
      address: '/arena?rows=6',
      scene: 'standings',
      notice: 'Welcome',
      delayMs: 4180,
    });
  });

  it('is the last word on each thing', () => {
    const state = after(
      { kind: 'SceneShown', screen: north, scene: 'standings' },
      { kind: 'NoticePosted', screen: north, text: 'Welcome' },
      { kind: 'SceneShown', screen: north, scene: 'auto' },
      { kind: 'NoticeCleared', screen: north },
    );
    expect(controlOf(state, north)).toEqual({ ...NO_CONTROL, scene: 'auto' });
  });

  it('is not touched by what is decided about another', () => {
    const state = after(
      { kind: 'SceneShown', screen: north, scene: 'race' },
      { kind: 'SceneShown', screen: foyer, scene: null },
    );
    expect(controlOf(state, north).scene).toBe('race');
  });

  it('keeps a delay of nothing apart from no decision', () => {
    const none = after({ kind: 'DelaySet', screen: north, delayMs: 0 });
    expect(controlOf(none, north).delayMs).toBe(0);
    expect(foldControl(none, { kind: 'DelaySet', screen: north, delayMs: null }).size).toBe(0);
  });

  it('is forgotten with the last thing that stood', () => {
    const state = after(
      { kind: 'ScreenNamed', screen: north, name: 'Ribbon north' },
      { kind: 'ScreenNamed', screen: north, name: null },
    );
    expect(state.size).toBe(0);
  });

  it('leaves the state it was folded from as it was', () => {
    const before = after({ kind: 'ScreenNamed', screen: north, name: 'Ribbon north' });
    foldControl(before, { kind: 'ScreenNamed', screen: north, name: 'Ribbon south' });
    expect(controlOf(before, north).name).toBe('Ribbon north');
  });
});
