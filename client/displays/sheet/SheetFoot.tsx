/** Under the table: the record lines before and after, the notes, and what the letters mean (rules R1, R5). */
import type { SheetRecord } from '#shared/view/sheetHeading.ts';
import type { SheetNote } from '#shared/view/sheetNotes.ts';
import { RecordTable } from './RecordTable.tsx';
import styles from './SheetFoot.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

interface SheetFootProps {
  readonly records: readonly SheetRecord[];
  /** Beside a record line that has no later one. */
  readonly standing: string;
  readonly notes: readonly SheetNote[];
  readonly legend: string;
}

export function SheetFoot({ records, standing, notes, legend }: SheetFootProps) {
  const words = useSheetTexts();
  return (
    <footer className={styles['foot']}>
      {records.length > 0 && <RecordTable records={records} standing={standing} />}
      {notes.length > 0 && (
        <section className={styles['section']}>
          <h2 className={styles['title']}>{words.notes}</h2>
          <ul>
            {notes.map(words.note).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles['legend']}>{legend}</p>
    </footer>
  );
}
