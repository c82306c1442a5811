/** How sure a result is, by sign and word. */
import type { Certainty } from '#shared/view/certainty.ts';
import { HalfDisc, TickDisc } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './StatusWord.module.css';

export function StatusWord({ status }: { readonly status: Certainty | null }) {
  const texts = useTexts();
  if (status === null || status === 'confirmed') return null;
  const words = { provisional: texts.provisional, official: texts.official, photoFinish: texts.arena.photoFinish };
  const Sign = status === 'official' ? TickDisc : HalfDisc;
  return (
    <p className={styles['word']}>
      <Sign className={styles['icon']} />
      {words[status]}
    </p>
  );
}
