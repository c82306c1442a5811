/** The first line of a page, and the note that its values are no results. */
import type { RehearsalView } from '#shared/view/heading.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './TabHeading.module.css';

export function TabHeading({ title, aside }: { readonly title: string; readonly aside?: string | null }) {
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['aside']}>{aside}</p>
    </header>
  );
}

export function Rehearsal({ rehearsal }: { readonly rehearsal: RehearsalView }) {
  const texts = useTexts();
  if (rehearsal === 'none') return null;
  return (
    <p className={styles['rehearsal']}>
      <strong className={styles['tag']}>{texts.rehearsal}</strong>
      {rehearsal === 'reconstructed' && texts.someReconstructed}
    </p>
  );
}
