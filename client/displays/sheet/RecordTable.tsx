/** The record lines of a distance: before the competition and now, or before its first pair (rules R1, R5, R10). */
import type { SheetRecord, SheetRecordLine } from '#shared/view/sheetHeading.ts';
import { dayText } from '../../text/dayText.ts';
import { useTexts } from '../../text/useTexts.ts';
import styles from './SheetFoot.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

interface RecordTableProps {
  readonly records: readonly SheetRecord[];
  readonly standing: string;
}

export function RecordTable({ records, standing }: RecordTableProps) {
  const texts = useTexts();
  const words = useSheetTexts();
  return (
    <table className={styles['records']}>
      <caption className={styles['title']}>{words.records.title}</caption>
      <tbody>
        {records.map(({ scope, before, after }) => (
          <RecordLines key={scope} name={texts.record[scope]} before={before} after={after} standing={standing} />
        ))}
      </tbody>
    </table>
  );
}

interface RecordLinesProps extends Pick<SheetRecord, 'before' | 'after'> {
  readonly name: string;
  readonly standing: string;
}

function RecordLines({ name, before, after, standing }: RecordLinesProps) {
  const { records } = useSheetTexts();
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{after === null ? standing : records.before}</td>
        <LineCells line={before} />
      </tr>
      {after !== null && (
        <tr className={styles['new']}>
          <th scope="row">{name}</th>
          <td>{records.after}</td>
          <LineCells line={after} />
        </tr>
      )}
    </>
  );
}

function LineCells({ line: { time, holder, noc, place, day } }: { readonly line: SheetRecordLine }) {
  const { months } = useSheetTexts();
  const where = [place, day === null ? null : dayText(day, months)].filter((part) => part !== null);
  return (
    <>
      <td className={styles['time']}>{time}</td>
      <td>{[holder, noc].filter((part) => part !== null).join(', ')}</td>
      <td>{where.join(', ')}</td>
    </>
  );
}
