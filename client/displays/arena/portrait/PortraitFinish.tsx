/** A skater has taken the lead, on an upright stage: who, by how much, in what time, which record; then the others. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import type { FinishView } from '#shared/view/finishPanel.ts';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { StatusTag } from '../../../components/Heading.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { FormerTime } from '../scenes/FormerTime.tsx';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import { RecordNotice } from '../scenes/RecordNotice.tsx';
import { PortraitBelow } from './PortraitBelow.tsx';
import styles from './PortraitFinish.module.css';
import { PortraitLine } from './PortraitLine.tsx';
import { PortraitRow } from './PortraitRow.tsx';
import { PortraitWinner } from './PortraitWinner.tsx';

export interface PortraitFinishProps extends Pick<ArenaView, 'rehearsal' | 'status'> {
  readonly finish: FinishView;
  readonly beside: BesideView | null;
}

export function PortraitFinish({ finish, status, rehearsal, beside }: PortraitFinishProps) {
  const texts = useTexts();
  const { winner, takeover, claim, notice, record, formerLeader, mates } = finish;
  return (
    <main className={styles['finish']}>
      <PortraitWinner key={winner.id} winner={winner} takeover={takeover} />
      <p className={styles['time']} data-figures={winner.time.text.length}>
        <RaceTime time={winner.time} hasRule />
      </p>
      <div className={styles['sure']}>
        {status !== null && <StatusTag status={status} />}
        {winner.corrected !== null && <FormerTime time={winner.corrected} className={styles['former']} />}
      </div>
      <div className={styles['record']}>
        {notice !== null && <RecordNotice notice={notice} claim={claim} />}
        {notice === null && record !== null && <RecordBlock record={record} />}
      </div>
      <div className={styles['line']}>
        <IceLine />
        {formerLeader !== null && (
          <PortraitLine
            line={{
              ...formerLeader,
              finish: formerLeader.time,
              badge: null,
              note: formerLeader.isMate ? texts.ledForAMoment : texts.ledSince(formerLeader.pair),
            }}
          />
        )}
      </div>
      <div className={styles['mates']} data-rows={mates.length > 1 ? 'small' : undefined} data-mates>
        {mates.map((mate) => (
          <PortraitRow key={mate.id} row={mate} hasClock />
        ))}
      </div>
      <div className={styles['below']}>
        <PortraitBelow beside={beside} record={record} rehearsal={rehearsal} />
      </div>
    </main>
  );
}
