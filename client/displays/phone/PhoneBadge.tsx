/** A record badge at the size of a phone; an outlined one takes a darker ink on a light ground. */
import { clsx } from 'clsx';
import type { BadgeView } from '#shared/view/rows.ts';
import { RecordBadge } from '../../components/RecordBadge.tsx';
import styles from './PhoneBadge.module.css';

export function PhoneBadge({ badge }: { readonly badge: BadgeView }) {
  return (
    <RecordBadge badge={badge} className={clsx(styles['badge'], badge.look === 'superseded' && styles['outlined'])} />
  );
}
