/** The rows of a pair around the line, for stages with places of their own. A row keeps its element, so a change is seen as a move. */
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type { EmptyLane, LadderRow, LadderView, LineRow } from '#shared/view/ladder.ts';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './LadderStack.module.css';
import { stackSlots, type StackMeasure } from './stackSlots.ts';

export interface LadderStackProps {
  readonly ladder: LadderView;
  readonly measure: StackMeasure;
  readonly row: ComponentType<{ readonly row: LadderRow; readonly former?: string | undefined }>;
  readonly line: ComponentType<{ readonly line: LineRow }>;
  /** The lane beside a skater who is alone; not drawn where it would take the room of somebody. */
  readonly empty?: ComponentType<{ readonly empty: EmptyLane }> | undefined;
  /** Times as they were before they were put right, by row. */
  readonly corrected?: Readonly<Record<string, string>> | undefined;
}

export function LadderStack({ ladder, measure, row: Row, line: Line, empty: Empty, corrected }: LadderStackProps) {
  const { above, line, below, emptyLanes } = ladder;
  const empties =
    Empty === undefined ? [] : emptyLanes.map((empty) => ({ id: empty.id, row: <Empty empty={empty} /> }));
  const slots = stackSlots(measure, above.length, line !== null, below.length + empties.length);
  const rows = [
    ...[...above, ...below].map((row) => ({ id: row.id, row: <Row row={row} former={corrected?.[row.id]} /> })),
    ...empties,
  ].map((part, index) => ({ ...part, y: slots.rows[index] ?? measure.top }));
  const size: CSSProperties = { ['--row-h' as string]: `calc(${slots.rowHeight} * var(--ib-v))` };
  return (
    <section
      style={size}
      data-rows={rows.length > 2 ? 'small' : undefined}
      data-line={placeOf(above.length, below.length)}
    >
      {line !== null && (
        <Slot y={slots.line}>
          <IceLine className={styles['ice']} />
          <Line line={line} />
        </Slot>
      )}
      {rows
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, row, y }) => (
          <Slot key={id} y={y}>
            {row}
          </Slot>
        ))}
    </section>
  );
}

/** Whether the line lies between rows; at an edge it has the stage for itself. */
function placeOf(above: number, below: number): 'between' | 'edge' {
  return above > 0 && below > 0 ? 'between' : 'edge';
}

function Slot({ y, children }: { readonly y: number; readonly children: ReactNode }) {
  return (
    <div className={styles['slot']} style={{ transform: `translateY(calc(${y} * var(--ib-v)))` }}>
      {children}
    </div>
  );
}
