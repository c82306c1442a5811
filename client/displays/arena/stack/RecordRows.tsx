/** A record told on its own: whose, and from what to what; or that it is none any more, and what stands instead. */
import type { RecordMomentView } from '#shared/view/recordMoment.ts';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { AnnouncedRow } from './Announcement.tsx';
import { Change } from './Change.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './PodiumRows.module.css';

export function RecordRows({ moment: { notice, skater, band, stands } }: { readonly moment: RecordMomentView }) {
  const texts = useTexts();
  const { badge, old } = notice;
  return (
    <>
      <AnnouncedRow skater={skater} band={band} after={skater.givenName}>
        <RecordBadge badge={badge} className={styles['badge']} />
      </AnnouncedRow>
      <NoticeRow
        badge={badge}
        text={
          badge.look === 'withdrawn'
            ? texts.arena.recordWithdrawn[badge.scope]
            : (notice.kind === 'new' ? texts.newRecord : texts.recordEqualled)[badge.scope]
        }
      >
        {stands === null ? (
          <Change before={old.time} after={notice.new.time} />
        ) : (
          <Change before={notice.new.time} after={stands.time} isStruck />
        )}
      </NoticeRow>
    </>
  );
}
