/** A result that had been seen is put right: the old value struck beside the new one, who leads now, and what became of the record. */
import type { CorrectedRow, CorrectionView } from '#shared/view/correctionPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import { CorrectedResult } from './CorrectedResult.tsx';
import { CorrectionRecords } from './CorrectionRecords.tsx';
import styles from './CorrectionScene.module.css';

export function CorrectionScene({ correction }: { readonly correction: CorrectionView }) {
  const { trigger, changes, cause, first, second } = correction;
  const isPlayed = usePlays(trigger);
  return (
    <main data-plays={isPlayed ? '' : undefined}>
      <div className={styles['changes']} data-changes={changes.length}>
        {changes.map((change) => (
          <CorrectedResult key={change.id} change={change} cause={cause} />
        ))}
      </div>
      {first !== null && <Row row={first} isFirst />}
      {first !== null && <IceLine className={styles['ice']} />}
      {second !== null && <Row row={second} isFirst={false} />}
      <CorrectionRecords correction={correction} />
    </main>
  );
}

function Row({ row, isFirst }: { readonly row: CorrectedRow; readonly isFirst: boolean }) {
  const { rank, band, skater, time, gap } = row;
  return (
    <article className={styles['row']} data-place={isFirst ? 'first' : 'second'}>
      {band === null ? <span /> : <LaneBadge armband={band.armband} lane={band.lane} />}
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} className={styles['name']} />
      {gap?.isPlate === true ? (
        <GapPlate gap={gap} className={styles['plate']} />
      ) : (
        <span className={styles['value']}>{isFirst ? time : gap?.text}</span>
      )}
    </article>
  );
}
