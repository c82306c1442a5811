/** The ice is prepared: time to the next start at the left, who starts then at the right, whom they must beat under the line. */
import { clsx } from 'clsx';
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { IceBreakView } from '#shared/view/iceBreakPanel.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Countdown } from '../scenes/Countdown.tsx';
import { AnnouncedRow } from '../stack/Announcement.tsx';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import styles from './RibbonBreak.module.css';
import { RibbonLine } from './RibbonLine.tsx';
import pair from './RibbonNextPair.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonBreakProps extends Pick<ArenaView, 'heading' | 'rehearsal'> {
  readonly iceBreak: IceBreakView;
}

export function RibbonBreak({ iceBreak: { countdown, next, toBeat }, heading, rehearsal }: RibbonBreakProps) {
  const texts = useTexts();
  const { isLong } = roomOf(useStageSize());
  return (
    <main className={pair['scene']} data-long={isLong ? '' : undefined}>
      <RibbonTitle heading={heading} rehearsal={rehearsal} />
      <Countdown countdown={countdown} className={styles['clock']} />
      <div className={pair['foot']}>
        <span className={styles['word']}>{texts.arena.iceBreak}</span>
      </div>
      <div className={clsx(pair['cards'], styles['cards'])} data-starters={next?.starters.length}>
        {next?.starters.map(({ id, armband, lane, skater }) => (
          <AnnouncedRow key={id} skater={skater} band={{ armband, lane }} after={skater.givenName} />
        ))}
      </div>
      {toBeat !== null && (
        <div className={pair['line']}>
          <IceLine />
          <RibbonLine line={{ ...toBeat, finish: toBeat.time, note: texts.toBeat }} />
        </div>
      )}
    </main>
  );
}
