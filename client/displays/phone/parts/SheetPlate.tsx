/** Who, which rank, and by how much: green across when the skater was ahead at the finish. */
import { clsx } from 'clsx';
import type { PhoneSkaterView } from '#shared/view/phoneSkater.ts';
import { FitText } from '../../../components/FitText.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { PhoneFlag } from '../PhoneFlag.tsx';
import styles from './SheetPlate.module.css';

export function SheetPlate({ view: { skater, run, rank } }: { readonly view: PhoneSkaterView }) {
  const texts = useTexts();
  const irm = run?.row.irm ?? null;
  const isAhead = run !== null && run.time !== null && run.row.gap.sign === 'ahead';
  const hasPlate = run !== null && run.splits.length > 0 && irm === null;
  return (
    <div className={clsx(styles['plate'], isAhead && styles['ahead'])}>
      {run === null ? <span /> : <LaneBadge armband={run.armband} lane={run.lane} />}
      <span className={styles['rank']}>{run?.row.rank ?? rank}</span>
      <div className={styles['who']}>
        <p className={styles['about']}>
          <PhoneFlag code={skater.flag} />
          <FitText
            text={[skater.noc, skater.givenName].filter((part) => part !== null).join(' ')}
            className={styles['given']}
          />
        </p>
        <FitText text={skater.surname} className={styles['name']} />
      </div>
      {hasPlate && <GapPlate gap={run.row.gap} className={styles['gap']} />}
      {irm !== null && (
        <p className={styles['irmCell']}>
          <span className={styles['irm']}>{irm.code}</span>
          <span>{irm.reason ?? texts.irm[irm.code]}</span>
        </p>
      )}
    </div>
  );
}
