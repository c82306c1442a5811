/** A skater has taken the lead: who, then how much, then the record. The others of the pair follow below the line. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './FinishScene.module.css';
import { FormerLeader } from './FormerLeader.tsx';
import { FormerTime } from './FormerTime.tsx';
import { MateRow } from './MateRow.tsx';
import { RecordBlock } from './RecordBlock.tsx';
import { RecordNotice } from './RecordNotice.tsx';
import { WinnerPlate } from './WinnerPlate.tsx';

export function FinishScene({ finish }: { readonly finish: FinishView }) {
  const { winner, takeover, claim, notice, record, formerLeader, mates } = finish;
  return (
    <main>
      <WinnerPlate key={winner.id} winner={winner} takeover={takeover} />
      <p className={styles['time']} data-figures={winner.time.text.length}>
        <RaceTime time={winner.time} hasRule />
      </p>
      {winner.corrected !== null && <FormerTime time={winner.corrected} className={styles['former']} />}
      <div className={styles['record']}>
        {notice !== null && <RecordNotice notice={notice} claim={claim} />}
        {notice === null && record !== null && <RecordBlock record={record} />}
      </div>
      <IceLine className={styles['ice']} />
      {formerLeader !== null && <FormerLeader former={formerLeader} />}
      <div className={styles['mates']} data-mates={mates.length}>
        {mates.map((mate) => (
          <MateRow key={mate.id} row={mate} />
        ))}
      </div>
    </main>
  );
}
