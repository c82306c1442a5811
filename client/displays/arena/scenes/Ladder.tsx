/** The rows of the pair above and below the line. Rows keep their element, so that a change of places is seen as a move. */
import type { CSSProperties, ReactNode } from 'react';
import type { LadderView } from '#shared/view/ladder.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { EmptyLaneRow } from './EmptyLaneRow.tsx';
import styles from './Ladder.module.css';
import { ladderSlots } from './ladderSlots.ts';
import { LaneRow } from './LaneRow.tsx';
import { LineRow } from './LineRow.tsx';

export interface LadderProps {
  readonly ladder: LadderView;
  /** Times as they were before they were put right, by row. */
  readonly corrected?: Readonly<Record<string, string>> | undefined;
}

/** Figures of a time under a minute, `59.99`, and under ten, `9:59.99`. */
const [SECONDS, MINUTES] = [5, 7];

export function Ladder({ ladder, corrected }: LadderProps) {
  const { above, line, below, emptyLanes } = ladder;
  const rows = [...above, ...below];
  const slots = ladderSlots(above.length, line !== null, below.length + emptyLanes.length);
  const parts = [
    ...rows.map((row) => ({ id: row.id, row: <LaneRow row={row} former={corrected?.[row.id]} /> })),
    ...emptyLanes.map((empty) => ({ id: empty.id, row: <EmptyLaneRow empty={empty} /> })),
  ].map((part, index) => ({ ...part, y: slots.rows[index] ?? 0 }));
  const figures = Math.max(0, ...rows.map(({ passed }) => passed?.time.length ?? 0));
  return (
    <section
      className={styles['ladder']}
      data-rows={parts.length > 2 ? 'small' : undefined}
      data-times={widthFor(figures)}
    >
      {line !== null && (
        <Slot y={slots.line}>
          <IceLine className={styles['ice']} />
          <LineRow line={line} />
        </Slot>
      )}
      {parts
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, row, y }) => (
          <Slot key={id} y={y}>
            {row}
          </Slot>
        ))}
    </section>
  );
}

function widthFor(figures: number): string | undefined {
  if (figures > MINUTES) return 'long';
  return figures > SECONDS ? 'minutes' : undefined;
}

function Slot({ y, children }: { readonly y: number; readonly children: ReactNode }) {
  const place: CSSProperties = { transform: `translateY(calc(${y} * var(--ib-v)))` };
  return (
    <div className={styles['slot']} style={place}>
      {children}
    </div>
  );
}
