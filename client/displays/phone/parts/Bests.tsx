/** Personal and season best at the distance, with where and when. */
import type { PhoneBest } from '#shared/view/phoneSkater.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './Bests.module.css';

export function Bests({ pb, sb }: { readonly pb: PhoneBest | null; readonly sb: PhoneBest | null }) {
  const texts = useTexts();
  const known = [
    { name: texts.personalBest, best: pb },
    { name: texts.seasonBest, best: sb },
  ];
  return (
    <dl className={styles['bests']}>
      {known.map(({ name, best }) => (
        <div key={name} className={styles['best']}>
          <dt>{name}</dt>
          <dd className={styles['time']}>{best?.time ?? '–'}</dd>
          <dd>{best?.place}</dd>
        </div>
      ))}
    </dl>
  );
}
