/** Keys as they are written on controls, `Ctrl+Enter` or `S`, and whether a key that was pressed is one of them. */

/** The part of a keyboard event that tells which key it was. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Signs for which Shift is needed on some keyboards and not on others. */
const SIGN = /^[^\p{L}\p{N}\s]$/u;

/** On a Mac the command key is the control key. */
export function isPressed(combo: string, pressed: Pressed): boolean {
  const parts = combo.split('+');
  const name = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  if (wants('Ctrl') !== (pressed.ctrlKey || pressed.metaKey) || wants('Alt') !== pressed.altKey) return false;
  if (SIGN.test(name)) return pressed.key === name;
  return wants('Shift') === pressed.shiftKey && isNamed(name, pressed);
}

/** Digits by their place, since Shift makes other signs of them; letters by what is written on the key. */
function isNamed(name: string, { key, code }: Pressed): boolean {
  if (name === 'Space') return code === 'Space' || key === ' ';
  if (/^\d$/.test(name)) return code === `Digit${name}` || code === `Numpad${name}` || key === name;
  return key.toLowerCase() === name.toLowerCase();
}

/**
 * The sign of a time that was typed; null for any other key. Digits go by their place: a French keyboard has other signs
 * there, and with Shift they are the keys of the desks.
 */
export function typedSign({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[.,:]$/.test(key)) return key;
  const [, placed] = /^Digit(\d)$/.exec(code) ?? [];
  if (placed !== undefined) return shiftKey ? null : placed;
  return /^\d$/.test(key) ? key : null;
}

/** The caps of a combination, one for each key: `Ctrl+Enter` → `Ctrl`, `↵`. */
export function capsOf(combo: string): readonly string[] {
  return combo.split('+').map((part) => CAPS[part] ?? part);
}

const CAPS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Shift: '⇧',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
};
