/** Keys as they are written on controls, and whether one of them was pressed. */
import { describe, expect, test } from 'vitest';
import { capsOf, isPressed, typedSign, type Pressed } from '../../client/displays/operator/keys/keyCombo.ts';

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

describe('the sign of a time', () => {
  test.each<[string, Pressed, string | null]>([
    ['a digit', pressed('3', { code: 'Digit3' }), '3'],
    ['a digit of a French keyboard, without Shift', pressed('"', { code: 'Digit3' }), '3'],
    ['a digit with Shift, which is the key of a desk', pressed('3', { code: 'Digit3', shiftKey: true }), null],
    ['a digit of the number pad', pressed('3', { code: 'Numpad3' }), '3'],
    ['a digit of a keyboard on the screen', pressed('3'), '3'],
    ['a comma', pressed(',', { code: 'Comma' }), ','],
    ['a digit with Ctrl', pressed('3', { code: 'Digit3', ctrlKey: true }), null],
    ['a letter', pressed('s', { code: 'KeyS' }), null],
  ])('%s', (_what, key, sign) => {
    expect(typedSign(key)).toBe(sign);
  });
});
