/** How many phones follow: they are nobody's to direct, so a number is all there is. */
import { TickDisc } from '../../../components/icons.tsx';
import styles from './ScreenCard.module.css';
import type { ScreensTexts } from './text/screensTexts.ts';

export interface PhonesCardProps {
  readonly count: number;
  readonly texts: ScreensTexts;
}

export function PhonesCard({ count, texts }: PhonesCardProps) {
  return (
    <article className={styles['card']}>
      <h3 className={styles['head']}>
        <TickDisc className={styles['icon']} />
        <span className={styles['name']}>{texts.phones}</span>
      </h3>
      <p className={styles['line']}>{texts.phonesConnected(count)}</p>
    </article>
  );
}
