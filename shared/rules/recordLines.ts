/** Which line of the book a record belongs to: its scope, gender and distance, and a nation, a track or a skater (rule R2). */
import type { RecordLine, RecordScope } from '../facts/recordFacts.ts';
import type { Gender, LengthM } from './distances.ts';

/** `owner` is what a record belongs to beside distance and gender: empty for the whole world. */
export function recordKeyText(scope: RecordScope, lengthM: LengthM, gender: Gender, owner: string): string {
  return `${scope}/${gender}/${lengthM}/${owner}`;
}

export function recordLineKey(line: RecordLine): string {
  const owner = { WR: '', OR: '', TR: line.venue, NR: line.noc, PB: line.entry, SB: line.entry }[line.scope];
  return recordKeyText(line.scope, line.lengthM, line.gender, owner ?? '');
}
