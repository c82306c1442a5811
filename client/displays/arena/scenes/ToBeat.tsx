/** The time to beat, under the line. */
import type { ToBeatView } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './ToBeat.module.css';

export function ToBeat({ toBeat }: { readonly toBeat: ToBeatView }) {
  const texts = useTexts();
  const { skater, pair, time, badge } = toBeat;
  return (
    <section className={styles['row']}>
      <h2 className={styles['label']}>{texts.toBeat}</h2>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText
        text={skater.surname}
        after={[skater.givenName, texts.pair(pair)].filter((part) => part !== null).join(', ')}
        className={styles['name']}
        afterClassName={styles['from']}
      />
      <span className={styles['time']}>
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
        {time}
      </span>
    </section>
  );
}
