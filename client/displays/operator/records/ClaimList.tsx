/** The claims of the competition, the latest first: which record, whose, how fast, and how sure it is. */
import { useEffect, useRef } from 'react';
import type { ClaimLine } from '#shared/view/recordsDesk.ts';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './ClaimList.module.css';
import { useRecordsTexts } from './text/useRecordsTexts.ts';

export interface ClaimListProps {
  readonly lines: readonly ClaimLine[];
  readonly selected: ClaimLine | null;
  readonly onChoose: (id: string) => void;
}

export function ClaimList({ lines, selected, onChoose }: ClaimListProps) {
  return (
    <ol className={styles['list']}>
      {lines.map((line) => (
        <ClaimItem key={line.id} line={line} isSelected={line.id === selected?.id} onChoose={() => onChoose(line.id)} />
      ))}
    </ol>
  );
}

interface ClaimItemProps {
  readonly line: ClaimLine;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
}

function ClaimItem({ line, isSelected, onChoose }: ClaimItemProps) {
  const texts = useRecordsTexts();
  const words = useTexts();
  const item = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  const { badge, skater, time, previous, title, race, status, isEqualled, isSuperseded, decision, at } = line;
  const reason = decision?.reason ?? null;
  const states = [texts.status[status], isEqualled && texts.equalled, isSuperseded && texts.superseded];
  return (
    <li>
      <button
        ref={item}
        type="button"
        className={styles['item']}
        aria-pressed={isSelected}
        onClick={(event) => {
          event.currentTarget.blur();
          onChoose();
        }}
      >
        <RecordBadge badge={badge} className={styles['badge']} />
        <span className={styles['who']}>
          <Flag code={skater.flag} className={styles['flag']} />
          <strong>{skater.surname}</strong>
          <span>{skater.givenName}</span>
        </span>
        <b className={styles['time']} data-gone={status === 'withdrawn' ? '' : undefined}>
          {time}
        </b>
        <span className={styles['state']} data-status={status}>
          {states.filter(Boolean).join(', ')}
        </span>
        {!line.isPersonal && status !== 'withdrawn' && (
          <span className={styles['air']} data-release={line.release}>
            {texts.release[line.release]}
          </span>
        )}
        <span className={styles['about']}>
          <span>
            {[title === null ? null : words.distance(title), texts.pair(race.pair)].filter(Boolean).join(', ')}
          </span>
          <span>{texts.beat(previous.time, previous.holder, previous.place)}</span>
          {reason !== null && <em>{texts.refusedFor(reason)}</em>}
        </span>
        {at !== null && <time className={styles['at']}>{dayTime(at)}</time>}
      </button>
    </li>
  );
}

function dayTime(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(instant);
}
