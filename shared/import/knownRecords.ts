/** What is known of a record stays known when a file tells it again in fewer words (rule R11). */
import type { RecordLine } from '../facts/recordFacts.ts';
import { toCentis } from '../primitives/time.ts';
import { recordLineKey } from '../rules/recordLines.ts';
import { plain } from './headings.ts';

export function keepingKnown(lines: readonly RecordLine[], known: Iterable<RecordLine>): readonly RecordLine[] {
  const book = new Map([...known].map((line) => [recordLineKey(line), line]));
  return lines.map((line) => {
    const before = book.get(recordLineKey(line));
    return before !== undefined && isSameRecord(line, before) ? completed(line, before) : line;
  });
}

/** Files write hundredths, as results are shown. A time that another skater or another day equalled is a new line. */
function isSameRecord(line: RecordLine, before: RecordLine): boolean {
  const isHolder = line.entry === null ? plain(line.holder) === plain(before.holder) : line.entry === before.entry;
  return (
    isHolder &&
    toCentis(line.timeMs) === toCentis(before.timeMs) &&
    isNoOtherDay(line.day, before.day) &&
    (line.venue === null || before.venue === null || plain(line.venue) === plain(before.venue))
  );
}

/** A year is told by every day of it. */
function isNoOtherDay(day: string | null, before: string | null): boolean {
  return day === null || before === null || before.startsWith(day) || day.startsWith(before);
}

function completed(line: RecordLine, before: RecordLine): RecordLine {
  const isCut = line.timeMs % 10 === 0;
  return {
    ...line,
    timeMs: isCut ? before.timeMs : line.timeMs,
    noc: line.noc ?? before.noc,
    entry: line.entry ?? before.entry,
    day: longer(line.day, before.day),
    venue: line.venue ?? before.venue,
    source: line.source ?? before.source,
  };
}

function longer(day: string | null, before: string | null): string | null {
  return (day ?? '').length >= (before ?? '').length ? day : before;
}
