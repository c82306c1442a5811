/** Error or warning, by shape and by word; the colour only repeats it. */
import type { ImportProblem } from '#shared/import/problem.ts';
import styles from './ImportPreview.module.css';

interface ProblemSignProps {
  readonly severity: ImportProblem['severity'];
  readonly word: string;
}

export function ProblemSign({ severity, word }: ProblemSignProps) {
  return (
    <span className={styles['sign']} data-severity={severity}>
      <span aria-hidden="true">{severity === 'error' ? '✕' : '△'}</span> {word}
    </span>
  );
}
