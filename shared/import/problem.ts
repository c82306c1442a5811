/** What can be wrong with a file: a code and the data its sentence needs. The sentences are written where they are shown. */

export type ImportCode =
  // The file
  | 'noRows'
  | 'tooManyRows'
  | 'openQuote'
  | 'badJson'
  | 'badJsonEntry'
  | 'badJsonValue'
  | 'noHeading'
  | 'textAboveHeading'
  | 'columnsGuessed'
  | 'columnMissing'
  | 'columnTwice'
  | 'unknownColumn'
  | 'extraCells'
  // The text of a JSON file, where it stops being JSON
  | 'jsonValue'
  | 'jsonName'
  | 'jsonColon'
  | 'jsonComma'
  | 'jsonOpenText'
  | 'jsonEscape'
  | 'jsonAfterEnd'
  // A cell
  | 'pairMissing'
  | 'badPair'
  | 'badWave'
  | 'laneMissing'
  | 'badLane'
  | 'nameMissing'
  | 'nameNotSplit'
  | 'badText'
  | 'unknownNoc'
  | 'nocWithoutFlag'
  | 'nocMissing'
  | 'badBib'
  | 'badTime'
  | 'timeMissing'
  | 'badStatus'
  | 'badScope'
  | 'badLength'
  | 'badGender'
  | 'badDay'
  | 'venueMissing'
  | 'skaterMissing'
  // Rows beside each other
  | 'laneTaken'
  | 'skaterTwice'
  | 'bibTwice'
  | 'recordTwice'
  | 'pairGap'
  | 'seasonBestFaster';

export interface ImportProblem {
  /** Of the row it concerns, counted in the file's `RowUnit`; 1 when it concerns the whole file. */
  readonly line: number;
  /** Sign of that line at which the text cannot be read any further, from 1; null when it could. */
  readonly char: number | null;
  /** Place among the columns, from 0; null when it concerns the row or the file. */
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
  readonly code: ImportCode;
  /** What stands there, or the name of what is missing. */
  readonly got: string;
  /** What could stand there instead. */
  readonly suggestion: string | null;
  /** The row it clashes with. */
  readonly otherLine: number | null;
}

/** A cell that cannot be read. */
export interface Misspelling {
  readonly code: ImportCode;
  readonly suggestion: string | null;
}

type Stated = Pick<ImportProblem, 'line' | 'code'> & Partial<ImportProblem>;

export function problem(stated: Stated): ImportProblem {
  return { char: null, column: null, severity: 'error', got: '', suggestion: null, otherLine: null, ...stated };
}

export function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
