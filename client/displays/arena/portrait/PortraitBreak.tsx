/** The ice is prepared, on an upright stage: time to the next start, who starts then, and whom they must beat. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { IceBreakView } from '#shared/view/iceBreakPanel.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { Countdown } from '../scenes/Countdown.tsx';
import { AnnouncedRow } from '../stack/Announcement.tsx';
import styles from './PortraitBreak.module.css';
import { PortraitNews } from './PortraitNews.tsx';

export interface PortraitBreakProps extends Pick<ArenaView, 'rehearsal'> {
  readonly iceBreak: IceBreakView;
}

export function PortraitBreak({ iceBreak: { countdown, next, toBeat }, rehearsal }: PortraitBreakProps) {
  const texts = useTexts();
  return (
    <PortraitNews
      word={texts.arena.iceBreak}
      note={texts.arena.nextStartIn}
      rehearsal={rehearsal}
      lead={<Countdown countdown={countdown} className={styles['clock']} />}
    >
      {next?.starters.map(({ id, armband, lane, skater }) => (
        <AnnouncedRow key={id} skater={skater} band={{ armband, lane }} after={skater.givenName} />
      ))}
      {toBeat !== null && (
        <AnnouncedRow skater={toBeat.skater} after={texts.toBeat} isLeader>
          {toBeat.time}
        </AnnouncedRow>
      )}
    </PortraitNews>
  );
}
