/** The head of a sheet, inside the head of its table so that every printed page repeats it. */
import type { SheetHeading } from '#shared/view/sheetHeading.ts';
import { dayText } from '../../text/dayText.ts';
import { useTexts } from '../../text/useTexts.ts';
import styles from './SheetHead.module.css';
import { useSheetTexts } from './text/useSheetTexts.ts';

interface SheetHeadProps {
  readonly heading: SheetHeading;
  /** `Results`, `Start list`. */
  readonly name: string;
  readonly status: string;
  readonly isOfficial: boolean;
  readonly columns: number;
}

export function SheetHead({ heading, name, status, isOfficial, columns }: SheetHeadProps) {
  const texts = useTexts();
  const { months } = useSheetTexts();
  const { competition, place, day, title, rehearsal } = heading;
  const about = [place, day === null ? null : dayText(day, months)].filter((part) => part !== null);
  return (
    <tr>
      <td colSpan={columns} className={styles['cell']}>
        <div className={styles['head']}>
          <p className={styles['competition']}>{competition}</p>
          <p className={styles['about']}>{about.join(' · ')}</p>
          <h1 className={styles['title']}>{texts.distance(title)}</h1>
          <p className={styles['status']}>
            <span>{name}</span>
            <span className={styles['stamp']} data-official={isOfficial ? '' : undefined}>
              {status}
            </span>
          </p>
          {rehearsal !== 'none' && (
            <p className={styles['rehearsal']}>
              {texts.rehearsal}
              {rehearsal === 'reconstructed' && ` – ${texts.someReconstructed}`}
            </p>
          )}
        </div>
      </td>
    </tr>
  );
}
