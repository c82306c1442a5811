/** A difference between two, with an arrow to the side of whoever is faster. */
import { clsx } from 'clsx';
import type { Duel } from '#shared/view/headToHead.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import styles from './DuelCell.module.css';

interface DuelCellProps {
  readonly duel: Duel | null;
  readonly names: readonly string[];
}

export function DuelCell({ duel, names }: DuelCellProps) {
  const words = useCommentatorTexts();
  if (duel === null) return <td>{'\u00a0'}</td>;
  const name = duel.faster === 'first' ? names[0] : names[1];
  const said = duel.faster === null ? words.level : words.faster(name ?? '', duel.text);
  return (
    <td>
      <span className={styles['duel']} role="img" aria-label={said}>
        <Arrow d="M10 1v14L1 8z" isShown={duel.faster === 'first'} />
        <span>{duel.faster === null ? `= ${duel.text}` : duel.text}</span>
        <Arrow d="M2 1v14l9-7z" isShown={duel.faster === 'second'} />
      </span>
    </td>
  );
}

function Arrow({ d, isShown }: { readonly d: string; readonly isShown: boolean }) {
  return (
    <svg className={clsx(styles['arrow'], !isShown && styles['hidden'])} viewBox="0 0 12 16" aria-hidden>
      <path d={d} />
    </svg>
  );
}
