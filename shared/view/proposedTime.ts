/** What was probably meant by a time that the guard doubts: the only time in the window that one slip of the finger explains. */
import type { Millis } from '../primitives/time.ts';
import { raceOf } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { likelyWindow, type Window } from '../rules/plausible.ts';
import type { CellPlace } from './raceDesk.ts';
import { typedDigits, typedTime } from './timeEntry.ts';

/** Null when nothing or more than one thing may have been meant. */
export function proposedTime(state: CompetitionState, { race: key, pointM }: CellPlace, typed: string): Millis | null {
  const opened = distanceOf(state, key.distance);
  const race = raceOf(state, key);
  if (opened === null || race === null) return null;
  const others = race.passages.filter((passage) => passage.pointM !== pointM);
  return timeMeant(typed, likelyWindow(opened.lengthM, opened.gender, pointM, others));
}

/** `typed` as it stands behind the field: digits, or written out with its signs. */
export function timeMeant(typed: string, { earliestMs, latestMs }: Window): Millis | null {
  const found = new Set(slipsBehind(typed).filter((time) => time >= earliestMs && time <= latestMs));
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}

/** Every time of which one slip makes `typed`. Thousandths are written with care, and no slip is looked for behind them. */
function slipsBehind(typed: string): readonly Millis[] {
  if (!/^\d+$|[.,]\d\d$/.test(typed)) return [];
  const digits = typed.replaceAll(/\D/g, '');
  const meant = [...swapped(digits), ...halved(digits), ...doubled(digits), ...withOtherMinute(digits)];
  return meant.flatMap((each) => {
    const time = typedTime(each, 'en').elapsedMs;
    // Nobody types 73.95 for 1:13.95, nor a zero first.
    return time === null || typedDigits(time) !== each ? [] : [time];
  });
}

/** Two neighbours came in the wrong order. */
function swapped(digits: string): readonly string[] {
  return digits.split('').flatMap((digit, at) => {
    const next = digits[at + 1];
    return next === undefined || next === digit ? [] : [`${digits.slice(0, at)}${next}${digit}${digits.slice(at + 2)}`];
  });
}

/** One of two equal neighbours is too much: the key sprang back. */
function halved(digits: string): readonly string[] {
  return digits
    .split('')
    .flatMap((digit, at) => (digits[at + 1] === digit ? [digits.slice(0, at) + digits.slice(at + 1)] : []));
}

/** One of two equal neighbours is missing. Any other digit that is missing left no trace of what it was. */
function doubled(digits: string): readonly string[] {
  return digits.split('').map((digit, at) => digits.slice(0, at) + digit + digits.slice(at));
}

/** The minute was left out, or put before a time below one. */
function withOtherMinute(digits: string): readonly string[] {
  const seconds = digits.slice(-4);
  if (digits.length > 4) return [seconds.replace(/^0+/, '')];
  return MINUTES.map((minute) => `${minute}${seconds.padStart(4, '0')}`);
}

/** No distance takes longer than the last of them and a bit. */
const MINUTES: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1);
