/** The passages of one skater beside those of the other: point, time, lap. */
import { FitText } from '../../../components/FitText.tsx';
import type { PhoneLap } from '#shared/view/phonePairs.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './LapList.module.css';

export function LapList({ name, laps }: { readonly name: string; readonly laps: readonly PhoneLap[] }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  return (
    <table className={styles['table']}>
      <caption className={styles['name']}>
        <FitText text={name} />
      </caption>
      <thead>
        <tr>
          <th scope="col">m</th>
          <th scope="col">{phone.time}</th>
          <th scope="col">{texts.lap}</th>
        </tr>
      </thead>
      <tbody>
        {laps.map(({ point, time, lap }) => (
          <tr key={point}>
            <th scope="row">{point.replace('\u00a0m', '')}</th>
            <td className={styles['time']}>{time}</td>
            <td>{lap ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
