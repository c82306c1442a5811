/** A skater has taken the lead, on a ribbon: the green plate, the time, the record; who led until then under the line. */
import { clsx } from 'clsx';
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import type { FinishView } from '#shared/view/finishPanel.ts';
import { TurningArrow } from '../../../components/icons.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { StatusWord } from '../stack/StatusWord.tsx';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import { placeBeside, RibbonBeside } from './RibbonBeside.tsx';
import styles from './RibbonFinish.module.css';
import { RibbonFinishRecord } from './RibbonFinishRecord.tsx';
import { RibbonLine } from './RibbonLine.tsx';
import { RibbonMate } from './RibbonMate.tsx';
import race from './RibbonRace.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';
import { RibbonWinner } from './RibbonWinner.tsx';

export interface RibbonFinishProps extends Pick<ArenaView, 'heading' | 'rehearsal' | 'status'> {
  readonly finish: FinishView;
  readonly beside: BesideView | null;
}

export function RibbonFinish({ finish, heading, rehearsal, status, beside }: RibbonFinishProps) {
  const texts = useTexts();
  const { isLong } = roomOf(useStageSize());
  const { winner, takeover, notice, formerLeader, mates } = finish;
  // A short ribbon gives the row of a mate to the record.
  const isMateAside = !isLong && notice !== null && mates.length === 1;
  const others = mates.map((mate) => <RibbonMate key={mate.id} mate={mate} />);
  return (
    <main className={clsx(race['race'], styles['scene'])} data-wide={isLong ? '' : undefined} {...placeBeside(beside)}>
      <RibbonTitle heading={heading} rehearsal={rehearsal} certainty={isMateAside ? status : null} />
      <p className={styles['time']} data-figures={winner.time.text.length}>
        <RaceTime time={winner.time} hasRule={winner.corrected === null} />
      </p>
      {winner.corrected !== null && (
        <p className={styles['former']}>
          <TurningArrow className={styles['turn']} />
          <s>{winner.corrected}</s>
        </p>
      )}
      <div className={styles['rows']} data-notice={notice === null ? undefined : ''}>
        <RibbonWinner key={winner.id} winner={winner} takeover={takeover} />
        <RibbonFinishRecord finish={finish} hasRoom={isLong} />
        {!isMateAside && mates.length > 0 && (
          <div className={styles['mates']} data-mates={mates.length}>
            {others}
          </div>
        )}
      </div>
      <div className={styles['line']}>
        <IceLine className={styles['ice']} />
        {formerLeader !== null && (
          <RibbonLine
            line={{
              ...formerLeader,
              finish: formerLeader.time,
              badge: null,
              note: formerLeader.isMate ? texts.ledForAMoment : texts.ledSince(formerLeader.pair),
            }}
          />
        )}
      </div>
      <div className={styles['foot']}>{isMateAside ? others : <StatusWord status={status} />}</div>
      {beside !== null && <RibbonBeside beside={beside} />}
    </main>
  );
}
