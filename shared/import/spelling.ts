/** How single values are written: text, numbers, times (rule T5) and marks (rule I5), each with what was probably meant. */
import type { IrmCode } from '../facts/officialFacts.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import { parseRaceTime } from '../primitives/raceTimeText.ts';
import type { Millis } from '../primitives/time.ts';
import { parseIrm } from '../rules/irm.ts';
import type { ImportCode, Misspelling } from './problem.ts';

export type Spelled<Value> = Outcome<Value, Misspelling>;

const CONTROL = /\p{Cc}/u;
const HOUR_MS = 3_600_000;
/** Hours and minutes may lead; any of the signs people put between. */
const TIME_PARTS = /^(?:0{1,2}[:.,'])?(?:(\d{1,2})[:.,'])?(\d{1,2})[:.,"](\d{1,3})(?:\s?s|"|'')?$/i;

/** Short text as the log keeps it. */
export function spellText(maxLength: number): (text: string) => Spelled<string> {
  return (text) => {
    if (text.length <= maxLength && !CONTROL.test(text)) return accepted(text);
    const suggestion = text
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, maxLength)
      .trim();
    return refused({ code: 'badText', suggestion: suggestion === '' ? null : suggestion });
  };
}

/** A whole number in bounds; `Pair 3` and `3.0` are told to be written 3. */
export function spellWhole(code: ImportCode, min: number, max: number): (text: string) => Spelled<number> {
  const fits = (value: number): boolean => value >= min && value <= max;
  return (text) => {
    if (/^\d{1,6}$/.test(text) && fits(Number(text))) return accepted(Number(text));
    const digits = /^\D*(\d{1,6})(?:[.,]0+)?\D*$/.exec(text)?.[1];
    const meant = digits === undefined ? null : Number(digits);
    return refused({ code, suggestion: meant !== null && fits(meant) ? String(meant) : null });
  };
}

export function spellTime(text: string): Spelled<Millis> {
  const read = parseRaceTime(text);
  if (read.ok && read.value >= 1 && read.value <= HOUR_MS) return read;
  return refused({ code: 'badTime', suggestion: meantTime(text) });
}

/** `1.12.31`, `1:12:31` and `00:01:12.31` → `1:12.31`. */
function meantTime(text: string): string | null {
  const match = TIME_PARTS.exec(text);
  if (match === null) return null;
  const [, minutes = '', seconds = '', fraction = ''] = match;
  const isShort = Number(minutes) === 0;
  // Two numbers with a colon are as well minutes and seconds.
  if (isShort && minutes === '' && /^\d{1,2}:\d+$/.test(text)) return null;
  const meant = isShort
    ? `${Number(seconds)}.${fraction}`
    : `${Number(minutes)}:${seconds.padStart(2, '0')}.${fraction}`;
  return parseRaceTime(meant).ok ? meant : null;
}

export function spellStatus(text: string): Spelled<IrmCode> {
  const irm = parseIrm(text);
  return irm === null ? refused({ code: 'badStatus', suggestion: null }) : accepted(irm);
}
