/** The record that a new leader has reached, else, where there is room, the one that stands. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from '../../../text/holderText.ts';
import { Change } from '../stack/Change.tsx';
import { NoticeRow } from '../stack/NoticeRow.tsx';
import styles from './RibbonFinishRecord.module.css';
import { RibbonRecord } from './RibbonRecord.tsx';

export interface RibbonFinishRecordProps {
  readonly finish: Pick<FinishView, 'notice' | 'claim' | 'record'>;
  readonly hasRoom: boolean;
}

export function RibbonFinishRecord({ finish: { notice, claim, record }, hasRoom }: RibbonFinishRecordProps) {
  const texts = useTexts();
  if (notice !== null) {
    return (
      <div className={styles['notice']}>
        <NoticeRow
          badge={notice.badge}
          claim={claim}
          text={(notice.kind === 'new' ? texts.newRecord : texts.recordEqualled)[notice.badge.scope]}
        >
          <Change before={notice.old.time} after={notice.new.time} />
        </NoticeRow>
      </div>
    );
  }
  if (record === null || !hasRoom) return null;
  return (
    <div className={styles['stands']}>
      <RibbonRecord record={record} />
      <FitText text={holderText(record.now, texts)} widest={87} className={styles['holder']} />
    </div>
  );
}
