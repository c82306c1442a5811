/** A result that had been seen is put right: old and new value, who leads now, and what became of the record. */
import type { CorrectionView, ResultText } from '#shared/view/correctionPanel.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { AnnouncedRow } from './Announcement.tsx';
import { Change } from './Change.tsx';
import { NoticeRow } from './NoticeRow.tsx';

export function CorrectionRows({ correction }: { readonly correction: CorrectionView }) {
  const texts = useTexts();
  const { changes, first, withdrawn, stands } = correction;
  const textOf = ({ time, irm }: ResultText) => irm ?? time ?? texts.arena.noResult;
  return (
    <>
      {changes.map(({ id, skater, band, before, after }) => (
        <AnnouncedRow key={id} skater={skater} band={band}>
          <Change before={textOf(before)} after={textOf(after)} isStruck />
        </AnnouncedRow>
      ))}
      {first !== null && (
        <AnnouncedRow skater={first.skater} band={first.band} rank={first.rank} isLeader>
          {first.time}
        </AnnouncedRow>
      )}
      {withdrawn !== null && (
        <NoticeRow badge={withdrawn.badge} text={texts.arena.recordWithdrawn[withdrawn.badge.scope]}>
          {stands === null ? withdrawn.time : <Change before={withdrawn.time} after={stands.time} isStruck />}
        </NoticeRow>
      )}
    </>
  );
}
