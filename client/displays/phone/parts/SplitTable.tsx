/** Every passage: time, lap, rank, and the plate against the leader of its moment. */
import type { PhoneSplit } from '#shared/view/phoneSkater.ts';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './SplitTable.module.css';

export interface SplitTableProps {
  readonly splits: readonly PhoneSplit[];
  readonly comparedWith: string | null;
}

export function SplitTable({ splits, comparedWith }: SplitTableProps) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visuallyHidden">{phone.distance}</span>
          </th>
          <th scope="col">{phone.time}</th>
          <th scope="col">{texts.lap}</th>
          <th scope="col">{texts.rank}</th>
          <th scope="col">{comparedWith === null ? '' : phone.to(comparedWith)}</th>
        </tr>
      </thead>
      <tbody>
        {splits.map(({ point, time, lap, rank, gap }) => (
          <tr key={point}>
            <th scope="row">{point}</th>
            <td className={styles['time']}>{time}</td>
            <td className={styles['lap']}>{lap}</td>
            <td className={styles['rank']}>{rank}</td>
            <td className={styles['gapCell']}>
              <GapPlate gap={gap} size="row" className={styles['gap']} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
