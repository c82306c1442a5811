/** Says that this is no competition, and when some of its values were never published. */
import type { RehearsalView } from '#shared/view/heading.ts';
import { useTexts } from '../text/useTexts.ts';
import styles from './RehearsalTag.module.css';

export function RehearsalTag({ rehearsal }: { readonly rehearsal: RehearsalView }) {
  const texts = useTexts();
  if (rehearsal === 'none') return null;
  const text = rehearsal === 'reconstructed' ? texts.rehearsalReconstructed : texts.rehearsal;
  const [word, ...rest] = text.split(' – ');
  return (
    <p className={styles['tag']} aria-label={text}>
      <span className={styles['word']}>{word}</span>
      {rest.length > 0 && <span>{rest.join(' – ')}</span>}
    </p>
  );
}
