/** A time as it is typed: digits fill from the right (`11231` is 1:12.31), or it is written out with its signs (rule T5). */
import { parseRaceTime, plainTimeText } from '../primitives/raceTimeText.ts';
import type { Millis } from '../primitives/time.ts';
import type { NumberLocale } from './format.ts';

export interface TypedTime {
  /** What stands in the field: `1:12.3`, and while nothing is typed an empty text. */
  readonly text: string;
  /** Null while it is no time yet. */
  readonly elapsedMs: Millis | null;
}

/** Minutes, seconds, hundredths. */
const MOST_DIGITS = 6;
const MOST_SIGNS = 12;
const SIGN = /[.,:]/;

/** What is typed after one more key; unchanged for a key that cannot follow. */
export function typedAfter(typed: string, key: string): string {
  if (key === 'Backspace') return typed.slice(0, -1);
  if (/^\d$/.test(key)) {
    if (typed === '' && key === '0') return typed;
    const isFull = SIGN.test(typed) ? typed.length >= MOST_SIGNS : typed.length >= MOST_DIGITS;
    return isFull ? typed : typed + key;
  }
  return /^[.,:]$/.test(key) && typed !== '' && !typed.endsWith(key) ? typed + key : typed;
}

export function typedTime(typed: string, locale: NumberLocale): TypedTime {
  if (typed === '') return { text: '', elapsedMs: null };
  const text = SIGN.test(typed) ? typed : filledFromTheRight(typed, locale);
  const read = parseRaceTime(text);
  return { text, elapsedMs: read.ok && read.value > 0 ? read.value : null };
}

/** What is typed for a time, cut to hundredths: 1:12.31 → `11231`. */
export function typedDigits(time: Millis): string {
  return plainTimeText(time).replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** `5` → `0.05`, `1231` → `12.31`, `11231` → `1:12.31`. */
function filledFromTheRight(digits: string, locale: NumberLocale): string {
  const padded = digits.padStart(3, '0');
  const [minutes, seconds, hundredths] = [padded.slice(0, -4), padded.slice(-4, -2), padded.slice(-2)];
  const decimal = locale === 'nl' ? ',' : '.';
  return `${minutes === '' ? '' : `${Number(minutes)}:`}${minutes === '' ? Number(seconds) : seconds}${decimal}${hundredths}`;
}

/** What stands in a field in which nothing is typed: `0.00`. */
export function emptyTime(locale: NumberLocale): string {
  return filledFromTheRight('', locale);
}
