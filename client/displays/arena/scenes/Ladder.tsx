/** The rows of the pair above and below the line. Rows keep their element, so that a change of places is seen as a move. */
import type { CSSProperties, ReactNode } from 'react';
import type { LadderView } from '#shared/view/ladder.ts';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './Ladder.module.css';
import { ladderSlots } from './ladderSlots.ts';
import { LaneRow } from './LaneRow.tsx';
import { LineRow } from './LineRow.tsx';

/** Figures of a time under ten minutes: `9:59.99`. */
const SHORT_TIME = 7;

export function Ladder({ ladder }: { readonly ladder: LadderView }) {
  const { above, line, below } = ladder;
  const slots = ladderSlots(above.length, line !== null, below.length);
  const rows = [...above, ...below].map((row, index) => ({ row, y: slots.rows[index] ?? 0 }));
  const hasLongTimes = rows.some(({ row }) => row.passed !== null && row.passed.time.length > SHORT_TIME);
  return (
    <section
      className={styles['ladder']}
      data-rows={rows.length > 2 ? 'small' : undefined}
      data-times={hasLongTimes ? 'long' : undefined}
    >
      {line !== null && (
        <Slot y={slots.line}>
          <IceLine className={styles['ice']} />
          <LineRow line={line} />
        </Slot>
      )}
      {rows
        .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
        .map(({ row, y }) => (
          <Slot key={row.id} y={y}>
            <LaneRow row={row} />
          </Slot>
        ))}
    </section>
  );
}

function Slot({ y, children }: { readonly y: number; readonly children: ReactNode }) {
  const place: CSSProperties = { transform: `translateY(calc(${y} * var(--ib-u)))` };
  return (
    <div className={styles['slot']} style={place}>
      {children}
    </div>
  );
}
