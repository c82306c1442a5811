/** Reads the cells of one row by the name of their column and gathers what is wrong with them. */
import type { Outcome } from '../primitives/outcome.ts';
import type { ImportColumn } from './headings.ts';
import { hasErrors, problem, type ImportCode, type ImportProblem, type Misspelling } from './problem.ts';
import type { TableRow } from './table.ts';

/** What people write where nothing is to be written. */
const NOTHING = /^(?:[-–—.]|n\/?a)?$/i;

export class RowReader<Field extends string> {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #columns: readonly ImportColumn<Field>[];
  readonly #problems: ImportProblem[] = [];

  constructor({ line, cells }: TableRow, columns: readonly ImportColumn<Field>[]) {
    this.line = line;
    this.#cells = cells;
    this.#columns = columns;
  }

  get problems(): readonly ImportProblem[] {
    return this.#problems;
  }

  get isBroken(): boolean {
    return hasErrors(this.#problems);
  }

  columnOf(field: Field): number | null {
    const index = this.#columns.findIndex((column) => column.field === field);
    return index < 0 ? null : index;
  }

  text(field: Field): string {
    const column = this.columnOf(field);
    return column === null ? '' : (this.#cells[column] ?? '');
  }

  /** Null when nothing is written, or when it cannot be read: then the row is broken. */
  take<Value>(field: Field, spell: (text: string) => Outcome<Value, Misspelling>): Value | null {
    const text = this.text(field);
    if (NOTHING.test(text)) return null;
    const read = spell(text);
    if (read.ok) return read.value;
    this.report(field, read.problem.code, { suggestion: read.problem.suggestion });
    return null;
  }

  /** The same, where something must be written. A column that is not there at all was told for the whole file. */
  need<Value>(
    field: Field,
    missing: ImportCode,
    spell: (text: string) => Outcome<Value, Misspelling>,
    suggestion: string | null = null,
  ): Value | null {
    if (this.columnOf(field) !== null && NOTHING.test(this.text(field))) this.report(field, missing, { suggestion });
    return this.take(field, spell);
  }

  report(field: Field, code: ImportCode, stated: Partial<ImportProblem> = {}): void {
    this.#problems.push(
      problem({ line: this.line, column: this.columnOf(field), code, got: this.text(field), ...stated }),
    );
  }
}
