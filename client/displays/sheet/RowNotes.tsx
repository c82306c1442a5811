/** Records and remarks of one row (rules R4–R8, I4). */
import { clsx } from 'clsx';
import type { SheetRow } from '#shared/view/sheetRows.ts';
import styles from './SheetTable.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

export function RowNotes({ row: { flags, remarks } }: { readonly row: SheetRow }) {
  const words = useSheetTexts();
  return (
    <>
      {flags.map(({ scope, words: said }) => (
        <span key={scope} className={styles['flag']}>
          <span className={clsx(styles['scope'], said.includes('withdrawn') && styles['withdrawn'])}>{scope}</span>
          {said.map((word) => ` ${words.flag[word]}`)}
        </span>
      ))}
      {remarks.map(({ remark, note }) => (
        <abbr key={`${remark}${note}`} className={styles['flag']} title={words.remark[remark]}>
          {remark}
        </abbr>
      ))}
    </>
  );
}
