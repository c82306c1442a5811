/** The head of one column: short on paper, in full for whoever asks or listens. */
import styles from './SheetTable.module.css';
import type { SheetTexts } from './text/sheetTexts.ts';
import { useSheetTexts } from './text/useSheetTexts.ts';

const TEXT: ReadonlySet<keyof SheetTexts['columns']> = new Set(['name', 'noc', 'remarks']);

export function SheetColumn({ column }: { readonly column: keyof SheetTexts['columns'] }) {
  const { short, long } = useSheetTexts().columns[column];
  return (
    <th scope="col" className={styles[TEXT.has(column) ? 'text' : 'number']}>
      <abbr title={long}>{short}</abbr>
    </th>
  );
}
