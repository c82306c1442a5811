/** The address of the overlay: every option by itself, and nothing on air for a slip. */
import { describe, expect, test } from 'vitest';
import { parseOverlayOptions } from '../../../client/displays/overlay/overlay.options.ts';

describe('an address', () => {
  test.each([
    ['?show=clock,split', { view: { elements: ['clock', 'split'] } }],
    ['?show=split, clock', { view: { elements: ['clock', 'split'] } }],
    ['?delay=2000', { delayMs: 2000 }],
    ['?delay=999999', { delayMs: 300_000 }],
    ['?delay=-5', { delayMs: 0 }],
    ['?delay=soon', { delayMs: 0 }],
    ['?bg=%2300b140', { ground: { kind: 'colour', colour: '#00b140' } }],
    ['?bg=key', { ground: { kind: 'key' } }],
    ['?bg=transparent', { ground: { kind: 'transparent' } }],
    ['?bg=url(x)', { ground: { kind: 'transparent' } }],
    ['?safe=10&guides=1', { safe: 10, hasGuides: true }],
    ['?safe=7&guides=0', { safe: 5, hasGuides: false }],
    ['?frame=1280x720', { frame: { width: 1280, height: 720 } }],
    ['?frame=99999x9', { frame: null }],
    ['?lang=nl&theme=high-contrast', { language: 'nl', theme: 'high-contrast', view: { locale: 'nl' } }],
    ['?form=compact&lane=outer&hold=1', { form: 'compact', view: { lane: 'outer', isHeld: true } }],
    ['?host=template', { waitsForPlay: true, view: { isHeld: true } }],
  ])('%s', (search, expected) => {
    expect(parseOverlayOptions(search)).toMatchObject(expected);
  });

  test('without anything known shows what goes together', () => {
    const together = parseOverlayOptions('').view.elements;
    expect(together).not.toContain('standings');
    expect(parseOverlayOptions('?show=everything').view.elements).toEqual(together);
  });

  test('counts less than what the host says later', () => {
    expect(parseOverlayOptions('?show=clock&delay=40', { show: 'record', f7: 'x' })).toMatchObject({
      view: { elements: ['record'] },
      delayMs: 40,
    });
  });
});
