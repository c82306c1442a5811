/** The gap to the leader. Sign, arrow, polarity of the plate and place against the line all say the same. */
import { clsx } from 'clsx';
import type { GapView } from '#shared/view/rows.ts';
import { useTexts } from '../text/useTexts.ts';
import type { SpokenTexts } from '../text/texts.ts';
import styles from './GapPlate.module.css';

export interface GapPlateProps {
  readonly gap: GapView;
  /** `row` fills its column in a table; `plate` is the big one beside a skater. */
  readonly size?: 'plate' | 'row' | undefined;
  readonly className?: string | undefined;
}

export function GapPlate({ gap, size = 'plate', className }: GapPlateProps) {
  const { spoken } = useTexts();
  const { sign, text } = gap;
  return (
    <span
      className={clsx(styles['plate'], styles[sign], styles[size], className)}
      role="img"
      aria-label={say(gap, spoken)}
    >
      {sign === 'ahead' && <Arrow d="M50 4 97 92H3z" />}
      {sign === 'behind' && <Arrow d="M50 96 97 8H3z" />}
      {sign === 'level' && <span className={styles['sign']}>=</span>}
      <span className={clsx(styles['figure'], fitOf(text))}>{text ?? '–'}</span>
    </span>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg className={styles['arrow']} viewBox="0 0 100 100" aria-hidden>
      <path d={d} />
    </svg>
  );
}

/** A longer gap is set smaller, so that the plate keeps its width. */
function fitOf(text: string | null): string | undefined {
  if (text === null || text.length <= 5) return undefined;
  return text.length === 6 ? styles['long'] : styles['longest'];
}

function say({ sign, text }: GapView, spoken: SpokenTexts): string {
  if (text === null) return spoken.noReference;
  const size = text.slice(1);
  if (sign === 'ahead') return spoken.ahead(size);
  return sign === 'behind' ? spoken.behind(size) : spoken.level;
}
