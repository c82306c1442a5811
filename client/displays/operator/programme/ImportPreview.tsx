/** A file before it is taken over: its rows with the bad cells marked by sign and word, and what is wrong in sentences. */
import { useId, useMemo } from 'react';
import type { ImportColumn } from '#shared/import/headings.ts';
import type { ImportProblem } from '#shared/import/problem.ts';
import type { RowUnit, TableRow } from '#shared/import/table.ts';
import styles from './ImportPreview.module.css';
import { problemText, whereText } from './problemText.ts';
import { ProblemSign } from './ProblemSign.tsx';
import type { ImportField, ImportTexts } from './text/importTexts.ts';

export interface ImportedFile {
  readonly columns: readonly ImportColumn<ImportField>[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
  readonly unit: RowUnit;
}

interface ImportPreviewProps {
  readonly imported: ImportedFile;
  readonly texts: ImportTexts;
}

export function ImportPreview({ imported, texts }: ImportPreviewProps) {
  const { columns, rows, problems, unit } = imported;
  const id = useId();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const marks = useMemo(() => worstByPlace(problems), [problems]);
  const lines = useMemo(() => new Set(rows.map(({ line }) => line)), [rows]);
  const sign = (line: number, column: number | null) => {
    const mark = marks.get(placeText(line, column));
    return mark && <ProblemSign severity={mark.severity} word={texts[mark.severity]} />;
  };
  const descriptionOf = (line: number, column: number | null): string | undefined => {
    const mark = marks.get(placeText(line, column));
    return mark && `${id}-${mark.index}`;
  };

  // Going there scrolls its box, too.
  const goTo = (line: number) => document.getElementById(`${id}-line-${line}`)?.focus();

  return (
    <div className={styles['preview']}>
      <p className={styles['summary']}>{texts.summary(rows.length, errors, problems.length - errors)}</p>
      {problems.length === 0 ? (
        <p className={styles['fine']}>{texts.noProblems}</p>
      ) : (
        <ol className={styles['problems']} aria-label={texts.problems} {...SCROLLED}>
          {problems.map((one, index) => (
            <li key={`${one.line}/${one.column}/${one.code}`} id={`${id}-${index}`} data-severity={one.severity}>
              <ProblemSign severity={one.severity} word={texts[one.severity]} />
              {lines.has(one.line) ? (
                <button type="button" className={styles['where']} onClick={() => goTo(one.line)}>
                  {whereText(one, imported, texts)}
                </button>
              ) : (
                <span className={styles['where']}>{whereText(one, imported, texts)}</span>
              )}
              <span>{problemText(one, imported, texts)}</span>
            </li>
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <div className={styles['scroll']} role="region" aria-label={texts.file} {...SCROLLED}>
          <table className={styles['table']}>
            <caption className="visuallyHidden">{texts.file}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.row[unit]}</th>
                {columns.map(({ heading, field, isGuessed }, column) => (
                  <th key={placeText(0, column)} scope="col" data-unused={field === null ? '' : undefined}>
                    <span>{heading ?? ''}</span>
                    <span className={styles['meaning']}>
                      {field === null ? texts.unused : texts.field[field]}
                      {isGuessed && field !== null && ` – ${texts.guessed}`}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, cells }) => (
                <tr key={line} id={`${id}-line-${line}`} tabIndex={-1}>
                  <th scope="row" aria-describedby={descriptionOf(line, null)}>
                    {line} {sign(line, null)}
                  </th>
                  {columns.map((_, column) => (
                    <td
                      key={placeText(line, column)}
                      data-severity={marks.get(placeText(line, column))?.severity}
                      aria-describedby={descriptionOf(line, column)}
                    >
                      {cells[column] ?? ''} {sign(line, column)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** A box of its own for a long file: the arrow keys scroll it once the focus has come to it. */
const SCROLLED = { tabIndex: 0 } as const;

interface Mark {
  readonly severity: ImportProblem['severity'];
  /** Which sentence of the list tells it. */
  readonly index: number;
}

function placeText(line: number, column: number | null): string {
  return `${line}/${column ?? ''}`;
}

/** Of several problems in one cell the first error is marked, otherwise the first warning. */
function worstByPlace(problems: readonly ImportProblem[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const [index, { line, column, severity }] of problems.entries()) {
    const place = placeText(line, column);
    const known = marks.get(place);
    if (known === undefined || (known.severity === 'warning' && severity === 'error')) {
      marks.set(place, { severity, index });
    }
  }
  return marks;
}
