/** The rows of a pair around the line, for stages with places of their own. A row keeps its element, so a change is seen as a move. */
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type { LadderRow, LadderView, LineRow } from '#shared/view/ladder.ts';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './LadderStack.module.css';
import { stackSlots, type StackMeasure } from './stackSlots.ts';

export interface LadderStackProps {
  readonly ladder: LadderView;
  readonly measure: StackMeasure;
  readonly row: ComponentType<{ readonly row: LadderRow }>;
  readonly line: ComponentType<{ readonly line: LineRow }>;
}

export function LadderStack({ ladder, measure, row: Row, line: Line }: LadderStackProps) {
  const { above, line, below } = ladder;
  const slots = stackSlots(measure, above.length, line !== null, below.length);
  const rows = [...above, ...below].map((row, index) => ({ row, y: slots.rows[index] ?? measure.top }));
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
        .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
        .map(({ row, y }) => (
          <Slot key={row.id} y={y}>
            <Row row={row} />
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
