/** Keys as they are written on controls, and whether one of them was pressed. */
import { describe, expect, test } from 'vitest';
import { capsOf, isPressed, type Pressed } from '../../client/displays/operator/keys/keyCombo.ts';

function pressed(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

describe('a combination', () => {
  test.each<[string, Pressed, boolean]>([
    ['S', pressed('s'), true],
    ['S', pressed('S', { shiftKey: true }), false],
    ['S', pressed('s', { ctrlKey: true }), false],
    ['Space', pressed(' ', { code: 'Space' }), true],
    ['Enter', pressed('Enter'), true],
    ['Enter', pressed('Enter', { shiftKey: true }), false],
    ['Shift+Enter', pressed('Enter', { shiftKey: true }), true],
    ['Ctrl+Z', pressed('z', { ctrlKey: true }), true],
    ['Ctrl+Z', pressed('z', { metaKey: true }), true],
    ['Ctrl+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), true],
    // On a French keyboard the digits need Shift, on a German one `?` is elsewhere.
    ['Shift+1', pressed('!', { code: 'Digit1', shiftKey: true }), true],
    ['?', pressed('?', { shiftKey: true }), true],
    ['[', pressed('['), true],
  ])('%s and %o: %s', (combo, key, expected) => {
    expect(isPressed(combo, key)).toBe(expected);
  });

  test('is shown as one cap for each key', () => {
    expect(capsOf('Ctrl+Shift+Enter')).toEqual(['Ctrl', '⇧', '↵']);
  });
});
