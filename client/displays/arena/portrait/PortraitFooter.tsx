/** Foot of an upright stage: the record before the event, and which rows are shown. */
import { clsx } from 'clsx';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import type { StandingsPanelView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitFooter.module.css';

export interface PortraitFooterProps {
  readonly record: RecordBlockView | null;
  readonly standings: StandingsPanelView | null;
}

export function PortraitFooter({ record, standings }: PortraitFooterProps) {
  const texts = useTexts();
  return (
    <footer className={styles['footer']}>
      {record !== null && (
        <FitText
          text={texts.recordBefore(texts.record[record.scope], (record.before ?? record.now).time)}
          className={clsx(styles['record'], styles[record.scope])}
        />
      )}
      {standings !== null && (
        <p className={styles['range']}>{texts.rangeOf(standings.from, standings.to, standings.total)}</p>
      )}
    </footer>
  );
}
