/** A record flag: letters say which record, fill says how sure it is (rules R4–R6, R8). */
import { clsx } from 'clsx';
import type { BadgeLook, BadgeView } from '#shared/view/rows.ts';
import type { SpokenTexts } from '../text/texts.ts';
import { useTexts } from '../text/useTexts.ts';
import { Cross, HalfDisc } from './icons.tsx';
import styles from './RecordBadge.module.css';

export function RecordBadge({
  badge,
  className,
}: {
  readonly badge: BadgeView;
  readonly className?: string | undefined;
}) {
  const { record, spoken, formerly } = useTexts();
  const { scope, look } = badge;
  const said = [record[scope], sayLook(look, spoken)].filter((part) => part !== null).join(', ');
  return (
    <span className={clsx(styles['badge'], styles[scope], styles[look], className)} role="img" aria-label={said}>
      <span className={styles['hatch']} />
      <span className={styles['text']}>
        {look === 'pending' && <HalfDisc className={styles['icon']} />}
        {look === 'equalled' && '='}
        {look === 'superseded' && <span>{formerly}</span>}
        <span className={styles['letters']}>{scope}</span>
        {look === 'withdrawn' && <Cross className={styles['cross']} />}
      </span>
    </span>
  );
}

function sayLook(look: BadgeLook, spoken: SpokenTexts): string | null {
  return look === 'confirmed' ? null : spoken[look];
}
