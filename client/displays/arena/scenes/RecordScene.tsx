/** A record told on its own: which, whose, from what to what; or that it is none any more, and what stands instead. */
import { clsx } from 'clsx';
import type { RecordMomentView } from '#shared/view/recordMoment.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { RecordPlate } from './RecordPlate.tsx';
import styles from './RecordScene.module.css';
import { RecordValues } from './RecordValues.tsx';

export function RecordScene({ moment }: { readonly moment: RecordMomentView }) {
  const texts = useTexts();
  const { trigger, notice, skater, band } = moment;
  const isPlayed = usePlays(trigger);
  return (
    <main
      className={clsx(styles['scene'], styles[notice.badge.scope])}
      data-look={notice.badge.look}
      data-plays={isPlayed ? '' : undefined}
    >
      <RecordPlate notice={notice} noc={skater.noc} />
      <div className={styles['row']}>
        {band !== null && <LaneBadge armband={band.armband} lane={band.lane} className={styles['band']} />}
        <Flag code={skater.flag} className={styles['flag']} />
        <FitText
          text={skater.surname}
          after={[skater.givenName, skater.noc].filter((part) => part !== null).join(' ')}
          className={styles['name']}
          afterClassName={styles['given']}
        />
        {notice.new.pair !== null && <span className={styles['pair']}>{texts.pair(notice.new.pair)}</span>}
      </div>
      <RecordValues moment={moment} />
    </main>
  );
}
