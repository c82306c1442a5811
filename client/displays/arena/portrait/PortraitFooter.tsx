/** Foot of an upright stage: the record before the event, and which rows are shown; before them what `children` say. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import type { StandingsPanelView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitFooter.module.css';

export interface PortraitFooterProps {
  readonly record: RecordBlockView | null;
  readonly standings: StandingsPanelView | null;
  readonly children?: ReactNode;
}

export function PortraitFooter({ record, standings, children }: PortraitFooterProps) {
  const texts = useTexts();
  return (
    <footer className={styles['footer']}>
      {children}
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
