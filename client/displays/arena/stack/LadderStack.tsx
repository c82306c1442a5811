/** The rows of a pair around the line, for stages with places of their own. A row keeps its element, so a change is seen as a move. */
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type { EmptyLane, LadderRow, LadderView, LineRow } from '#shared/view/ladder.ts';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './LadderStack.module.css';
import { stackSlots, type StackMeasure } from './stackSlots.ts';

export interface StackRowProps {
  readonly row: LadderRow;
  /** The time as it stood before it was put right a moment ago. */
  readonly former?: string | undefined;
}

export interface LadderStackProps {
  readonly ladder: LadderView;
  readonly measure: StackMeasure;
  readonly row: ComponentType<StackRowProps>;
  readonly line: ComponentType<{ readonly line: LineRow }>;
  /** The lane beside a skater who skates alone; left out, it takes no place. */
  readonly emptyLane?: ComponentType<{ readonly empty: EmptyLane }> | undefined;
  /** Times as they were before they were put right, by row. */
  readonly corrected?: Readonly<Record<string, string>> | undefined;
}

export function LadderStack({ ladder, measure, row: Row, line: Line, emptyLane: Empty, corrected }: LadderStackProps) {
  const { above, line, below } = ladder;
  const empties = Empty === undefined ? [] : ladder.emptyLanes;
  const slots = stackSlots(measure, above.length, line !== null, below.length + empties.length);
  const rows = [
    ...[...above, ...below].map((row) => ({ id: row.id, part: <Row row={row} former={corrected?.[row.id]} /> })),
    ...empties.map((empty) => ({ id: empty.id, part: Empty !== undefined && <Empty empty={empty} /> })),
  ].map((each, index) => ({ ...each, y: slots.rows[index] ?? measure.top }));
  const size: CSSProperties = { ['--row-h' as string]: `calc(${slots.rowHeight} * var(--ib-v))` };
  return (
    <section
      style={size}
      data-rows={rows.length > 2 ? 'small' : undefined}
      data-line={placeOf(above.length, below.length + empties.length)}
    >
      {line !== null && (
        <Slot y={slots.line}>
          <IceLine className={styles['ice']} />
          <Line line={line} />
        </Slot>
      )}
      {rows
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, part, y }) => (
          <Slot key={id} y={y}>
            {part}
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
