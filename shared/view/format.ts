/** Times, gaps and the running clock as text, for every screen and document; the only place that writes them (rules T2, T6, M4). */
import { toCentis, type Centis, type Millis } from '../primitives/time.ts';

/** Only the decimal sign differs between the languages of a time. */
export type NumberLocale = 'en' | 'nl';

const DECIMAL_SIGN: Readonly<Record<NumberLocale, string>> = { en: '.', nl: ',' };
/** A true minus: as wide as the plus, so that columns of gaps stand still. */
const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/** `36.09`, `1:12.31`; cut, never rounded (T2). */
export function raceTimeText(time: Millis, locale: NumberLocale = 'en'): string {
  return shownTimeText(toCentis(time), locale);
}

/** `1:42.93(4)`: the deciding thousandth in brackets, where two results share a hundredth (T6). */
export function decidingTimeText(time: Millis, locale: NumberLocale = 'en'): string {
  return `${raceTimeText(time, locale)}(${Math.abs(time) % 10})`;
}

/** A time or interval already cut to hundredths, for example a lap: `30.63`. */
export function shownTimeText(time: Centis, locale: NumberLocale = 'en'): string {
  const sign = time < 0 ? MINUS : '';
  const size = Math.abs(time);
  const fraction = String(size % 100).padStart(2, '0');
  return `${sign}${wholeSecondsText(Math.trunc(size / 100))}${DECIMAL_SIGN[locale]}${fraction}`;
}

/** `+1.96`, `−0.28`; level is `0.00`, because it is neither ahead nor behind (M4). */
export function gapText(gap: Centis, locale: NumberLocale = 'en'): string {
  return gap > 0 ? `+${shownTimeText(gap, locale)}` : shownTimeText(gap, locale);
}

/** The running clock in cut tenths: `9.4`, `1:12.3` (T2). Before the gun it stands at zero. */
export function runningClockText(elapsedMs: number, locale: NumberLocale = 'en'): string {
  const tenths = Math.max(0, Math.trunc(elapsedMs / 100));
  return `${wholeSecondsText(Math.trunc(tenths / 10))}${DECIMAL_SIGN[locale]}${tenths % 10}`;
}

/** `≈ 43.3`: what was worked out and not measured says so, and pretends to no hundredths (N3). */
export function estimateText(time: Millis, locale: NumberLocale = 'en'): string {
  return `≈${NO_BREAK_SPACE}${runningClockText(time, locale)}`;
}

/** `≈ +0.4`, cut in tenths; nothing at all is `≈ 0.0`. */
export function estimatedGapText(gapMs: number, locale: NumberLocale = 'en'): string {
  const size = runningClockText(Math.abs(gapMs), locale);
  const tenths = Math.trunc(gapMs / 100);
  return `≈${NO_BREAK_SPACE}${signText(tenths)}${size}`;
}

function signText(value: number): string {
  if (value === 0) return '';
  return value > 0 ? '+' : MINUS;
}

/** No leading zero: `36`, and from a minute `1:02`. */
function wholeSecondsText(seconds: number): string {
  if (seconds < 60) return String(seconds);
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
