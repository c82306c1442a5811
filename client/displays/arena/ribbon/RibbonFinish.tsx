/** A skater has taken the lead, on a ribbon: the green plate, the time, the record; who led until then under the line. */
import { clsx } from 'clsx';
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import type { FinishView } from '#shared/view/finishPanel.ts';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Change } from '../stack/Change.tsx';
import { NoticeRow } from '../stack/NoticeRow.tsx';
import { placeBeside, RibbonBeside } from './RibbonBeside.tsx';
import styles from './RibbonFinish.module.css';
import { RibbonLine } from './RibbonLine.tsx';
import { RibbonMate } from './RibbonMate.tsx';
import race from './RibbonRace.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';
import { RibbonWinner } from './RibbonWinner.tsx';

export interface RibbonFinishProps extends Pick<ArenaView, 'heading'> {
  readonly finish: FinishView;
  readonly beside: BesideView | null;
}

export function RibbonFinish({ finish, heading, beside }: RibbonFinishProps) {
  const texts = useTexts();
  const { winner, takeover, claim, notice, formerLeader, mates } = finish;
  const [mate] = mates;
  return (
    <main className={clsx(race['race'], styles['scene'])} {...placeBeside(beside)}>
      <RibbonTitle heading={heading} />
      <p className={styles['time']} data-figures={winner.time.text.length}>
        <RaceTime time={winner.time} hasRule />
      </p>
      <RibbonWinner key={winner.id} winner={winner} takeover={takeover} />
      <div className={styles['second']}>
        {notice !== null && (
          <NoticeRow
            badge={notice.badge}
            claim={claim}
            text={(notice.kind === 'new' ? texts.newRecord : texts.recordEqualled)[notice.badge.scope]}
          >
            <Change before={notice.old.time} after={notice.new.time} />
          </NoticeRow>
        )}
        {notice === null && mate !== undefined && <RibbonMate mate={mate} />}
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
      {notice !== null && mate !== undefined && (
        <div className={styles['foot']}>
          <RibbonMate mate={mate} />
        </div>
      )}
      {beside !== null && <RibbonBeside beside={beside} />}
    </main>
  );
}
