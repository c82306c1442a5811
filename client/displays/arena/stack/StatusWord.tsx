/** How sure a result is, by sign and word. */
import type { Certainty } from '#shared/view/certainty.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './StatusWord.module.css';

export function StatusWord({ status }: { readonly status: Certainty | null }) {
  const texts = useTexts();
  if (status === null) return null;
  const words: Readonly<Record<Certainty, string>> = {
    provisional: texts.provisional,
    photoFinish: texts.arena.photoFinish,
    confirmed: texts.arena.confirmed,
    official: texts.official,
  };
  return (
    <p className={styles['word']}>
      <CertaintyMark certainty={status} className={styles['icon']} />
      {words[status]}
    </p>
  );
}
