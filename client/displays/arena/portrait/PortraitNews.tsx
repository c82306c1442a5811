/** An upright stage that tells something: a word, then rows of equal height, and what `children` put under them. */
import type { ReactNode } from 'react';
import { FitText } from '../../../components/FitText.tsx';
import type { RehearsalView } from '#shared/view/heading.ts';
import { Note } from '../scenes/Note.tsx';
import styles from './PortraitNews.module.css';

export interface PortraitNewsProps {
  readonly word: string;
  readonly note?: string | undefined;
  readonly rehearsal: RehearsalView;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function PortraitNews({ word, note, rehearsal, lead, children }: PortraitNewsProps) {
  return (
    <main className={styles['news']}>
      <FitText text={word} className={styles['word']} />
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {lead}
      <div className={styles['rows']}>{children}</div>
      <Note rehearsal={rehearsal} />
    </main>
  );
}
