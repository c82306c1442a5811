/** One row of a file of records. A record that belongs to a nation, a track or a skater must name it. */
import type { RecordLine } from '../facts/recordFacts.ts';
import type { EntryId } from '../primitives/ids.ts';
import { nation } from '../primitives/noc.ts';
import type { ImportColumn } from './headings.ts';
import { spellNoc } from './nocSpelling.ts';
import type { ImportProblem } from './problem.ts';
import { spellDay, spellGender, spellLength, spellScope, type RecordField } from './recordColumns.ts';
import { RowReader } from './rowReader.ts';
import { spellText, spellTime } from './spelling.ts';
import type { TableRow } from './table.ts';

export interface ReadRecordRow {
  readonly values: RecordLine | null;
  readonly problems: readonly ImportProblem[];
}

export function readRecordRow(row: TableRow, columns: readonly ImportColumn<RecordField>[]): ReadRecordRow {
  const reader = new RowReader(row, columns);
  const scope = reader.need('scope', 'badScope', spellScope);
  const lengthM = reader.need('length', 'badLength', spellLength);
  const gender = reader.need('gender', 'badGender', spellGender);
  const timeMs = reader.need('time', 'timeMissing', spellTime);
  const holder = reader.need('holder', 'nameMissing', spellText(80));
  const entry = reader.take('entry', spellText(64));
  const rest = {
    noc: reader.take('noc', spellNoc),
    entry: entry === null ? null : (entry as EntryId),
    day: reader.take('day', spellDay),
    venue: reader.take('venue', spellText(120)),
    source: reader.take('source', spellText(200)),
  };
  if (rest.noc !== null && nation(rest.noc) === null) reader.report('noc', 'nocWithoutFlag', { severity: 'warning' });
  if (!reader.isBroken) {
    if (scope === 'NR' && rest.noc === null) reader.report('noc', 'nocMissing');
    if (scope === 'TR' && rest.venue === null) reader.report('venue', 'venueMissing');
    if ((scope === 'PB' || scope === 'SB') && rest.entry === null) reader.report('entry', 'skaterMissing');
  }
  const { problems, isBroken } = reader;
  if (isBroken || scope === null || lengthM === null || gender === null || timeMs === null || holder === null) {
    return { values: null, problems };
  }
  return { values: { scope, lengthM, gender, timeMs, holder, ...rest }, problems };
}
