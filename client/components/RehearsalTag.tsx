/** Says that this is no competition, and when some of its values were never published. */
import type { RehearsalView } from '#shared/view/heading.ts';
import { useTexts } from '../text/useTexts.ts';
import styles from './RehearsalTag.module.css';

export function RehearsalTag({ rehearsal }: { readonly rehearsal: RehearsalView }) {
  const texts = useTexts();
  if (rehearsal === 'none') return null;
  return (
    <p className={styles['tag']}>
      <span className={styles['word']}>{texts.rehearsal}</span>
      {rehearsal === 'reconstructed' && <span>{texts.someReconstructed}</span>}
    </p>
  );
}
