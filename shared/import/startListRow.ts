/** One row of a start list: who starts where, with the best times the file knows. */
import { LAST_PAIR } from '../facts/fields.ts';
import type { IrmCode } from '../facts/officialFacts.ts';
import { nation } from '../primitives/noc.ts';
import type { StartLane, Wave } from '../primitives/ids.ts';
import { accepted, refused } from '../primitives/outcome.ts';
import type { Millis } from '../primitives/time.ts';
import type { ImportColumn } from './headings.ts';
import { spellNoc } from './nocSpelling.ts';
import { nameWithComma, splitName, type PersonName } from './personName.ts';
import type { ImportProblem } from './problem.ts';
import { RowReader } from './rowReader.ts';
import { spellStatus, spellText, spellTime, spellWhole, type Spelled } from './spelling.ts';
import type { StartListField } from './startListColumns.ts';
import type { TableRow } from './table.ts';

export interface StartListValues {
  readonly id: string | null;
  readonly pair: number;
  readonly wave: Wave;
  readonly lane: StartLane;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly noc: string | null;
  readonly bib: number | null;
  readonly pbMs: Millis | null;
  readonly sbMs: Millis | null;
  readonly status: IrmCode | null;
}

/** What could be read, so that a row is compared with others although one of its cells is wrong. */
export type StartListDraft = { readonly [Field in keyof StartListValues]: StartListValues[Field] | null };

export interface ReadRow {
  readonly draft: StartListDraft;
  readonly values: StartListValues | null;
  readonly problems: readonly ImportProblem[];
}

type Reader = RowReader<StartListField>;

export interface RowSurroundings {
  readonly columns: readonly ImportColumn<StartListField>[];
  readonly spellLane: (text: string) => Spelled<StartLane>;
  /** As it was written in the row before: merged cells lose it in the second row. */
  readonly pairBefore: string | null;
}

export function readStartListRow(row: TableRow, { columns, spellLane, pairBefore }: RowSurroundings): ReadRow {
  const reader = new RowReader(row, columns);
  const pair = reader.need('pair', 'pairMissing', spellWhole('badPair', 1, LAST_PAIR), pairBefore);
  const wave = reader.take('wave', spellWave);
  const lane = reader.need('lane', 'laneMissing', spellLane);
  const name = readName(reader);
  const noc = reader.take('noc', spellNoc);
  if (noc !== null && nation(noc) === null) reader.report('noc', 'nocWithoutFlag', { severity: 'warning' });
  const [pbMs, sbMs] = [reader.take('pb', spellTime), reader.take('sb', spellTime)];
  if (pbMs !== null && sbMs !== null && sbMs < pbMs) reader.report('sb', 'seasonBestFaster', { severity: 'warning' });
  const rest = {
    id: reader.take('id', spellText(64)),
    noc,
    bib: reader.take('bib', spellWhole('badBib', 1, 9999)),
    pbMs,
    sbMs,
    status: reader.take('status', spellStatus),
  };
  const draft = { ...rest, pair, wave: wave ?? 1, lane, familyName: null, givenName: null, ...name };
  const { problems } = reader;
  if (reader.isBroken || pair === null || lane === null || name === null) return { draft, values: null, problems };
  return { draft, values: { ...rest, ...name, pair, wave: wave ?? 1, lane }, problems };
}

function spellWave(text: string): Spelled<Wave> {
  const read = spellWhole('badWave', 1, 2)(text);
  return read.ok ? accepted(read.value === 1 ? 1 : 2) : refused(read.problem);
}

function readName(reader: Reader): PersonName | null {
  const field = reader.text('familyName') === '' && reader.columnOf('name') !== null ? 'name' : 'familyName';
  const written = reader.text(field);
  if (written === '') {
    if (reader.columnOf(field) !== null) reader.report(field, 'nameMissing');
    return null;
  }
  const alone = field === 'name' && reader.columnOf('givenName') === null;
  const split = alone ? splitName(written) : null;
  const isText = spellText(60);
  if (split !== null && isText(split.familyName).ok && isText(split.givenName ?? '').ok) return split;
  if (alone && split === null) {
    reader.report(field, 'nameNotSplit', { severity: 'warning', suggestion: nameWithComma(written) });
  }
  const familyName = readText(reader, field);
  const givenName = reader.text('givenName') === '' ? null : readText(reader, 'givenName');
  return familyName === null ? null : { familyName, givenName };
}

function readText(reader: Reader, field: StartListField): string | null {
  const read = spellText(60)(reader.text(field));
  if (read.ok) return read.value;
  reader.report(field, read.problem.code, { suggestion: read.problem.suggestion });
  return null;
}
