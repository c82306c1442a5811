/** The lane a skater starts in. */
import type { SheetPlace } from '#shared/view/sheetRows.ts';
import styles from './SheetTable.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

export function LaneCell({ place: { lane } }: { readonly place: SheetPlace }) {
  const { short, long } = useSheetTexts().lane[lane];
  return (
    <td className={styles['number']}>
      <abbr title={long}>{short}</abbr>
    </td>
  );
}
