/** One skater's result before and after. */
import type { ChangeView, CorrectionView, ResultText } from '#shared/view/correctionPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { ArrowRight } from '../../../components/icons.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './CorrectedResult.module.css';

export function CorrectedResult({
  change,
  cause,
}: {
  readonly change: ChangeView;
  readonly cause: CorrectionView['cause'];
}) {
  const texts = useTexts();
  const { band, skater, before, after } = change;
  return (
    <article className={styles['row']} data-figures={after.time?.length}>
      {band === null ? <span /> : <LaneBadge armband={band.armband} lane={band.lane} />}
      <div className={styles['who']}>
        <p className={styles['first']}>
          <Flag code={skater.flag} className={styles['flag']} />
          <span>{skater.noc}</span>
          <FitText text={skater.givenName ?? ''} className={styles['given']} />
        </p>
        <FitText text={skater.surname} className={styles['name']} />
        <p className={styles['cause']}>{texts.arena.cause[cause]}</p>
      </div>
      <del className={styles['before']}>
        <Result result={before} />
        <span className={styles['strike']} />
      </del>
      <ArrowRight className={styles['arrow']} />
      <ins className={styles['after']}>
        <Result result={after} />
      </ins>
    </article>
  );
}

function Result({ result: { time, irm } }: { readonly result: ResultText }) {
  const texts = useTexts();
  if (irm !== null) return <span className={styles['irm']}>{irm}</span>;
  return time ?? <span className={styles['none']}>{texts.arena.noResult}</span>;
}
