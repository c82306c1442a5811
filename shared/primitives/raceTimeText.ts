/** Race time as plain text: reads what a person or a file wrote, without ever passing through floating point (rule T5). */
import { accepted, refused, type Outcome } from './outcome.ts';
import { millis, toCentis, type Millis } from './time.ts';

/** Minutes are optional; comma or point; digits beyond the thousandth are cut. */
const RACE_TIME = /^(?:(\d{1,2}):([0-5]\d)|(\d{1,3}))[.,](\d{1,9})$/;

/**
 * `"1:12.31"`, `"72,31"` or `"72.309999"` → whole milliseconds, finer digits cut.
 * Refuses anything else with a sentence that shows the right form.
 */
export function parseRaceTime(text: string): Outcome<Millis, string> {
  const match = RACE_TIME.exec(text.trim());
  if (match === null) return refused(`"${text}" is no race time; write it like 36.09 or 1:12.31`);
  const [, minutes = '0', secondsAfterMinutes, plainSeconds = '0', fraction = ''] = match;
  const seconds = Number(minutes) * 60 + Number(secondsAfterMinutes ?? plainSeconds);
  return accepted(millis(seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))));
}

/** The plain form for logs, refusals and files, cut to hundredths: `36.09`, `1:12.31` (T2, T6). Screens format for a locale. */
export function plainTimeText(time: Millis): string {
  const centis = toCentis(time);
  const minutes = Math.trunc(centis / 6000);
  const seconds = String(Math.trunc((centis % 6000) / 100)).padStart(minutes > 0 ? 2 : 1, '0');
  const hundredths = String(centis % 100).padStart(2, '0');
  return minutes > 0 ? `${minutes}:${seconds}.${hundredths}` : `${seconds}.${hundredths}`;
}
