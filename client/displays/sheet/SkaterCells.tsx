/** Who: family name in capitals, given name, nation. */
import type { SheetSkater } from '#shared/view/sheetRows.ts';
import styles from './SheetTable.module.css';

export function SkaterCells({ skater: { surname, givenName, noc } }: { readonly skater: SheetSkater }) {
  return (
    <>
      <td className={styles['name']}>
        <span className={styles['surname']}>{surname}</span> {givenName}
      </td>
      <td className={styles['text']}>{noc}</td>
    </>
  );
}
