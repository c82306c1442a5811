/** The two safe areas of a stage, drawn while a screen is set up: graphics keep to the inner one, action to the outer. */
import { useTexts } from '../text/useTexts.ts';
import styles from './Guides.module.css';

export function Guides() {
  const { guides } = useTexts();
  return (
    <div className={styles['guides']} aria-hidden>
      <div className={styles['action']}>
        <span className={styles['label']}>{guides.action}</span>
      </div>
      <div className={styles['graphics']}>
        <span className={styles['label']}>{guides.graphics}</span>
      </div>
    </div>
  );
}
