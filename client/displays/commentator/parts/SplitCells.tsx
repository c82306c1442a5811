/** One skater at one point: rank there, gap to the leader, lap and time; mirrored at the right, so that times stand beside the point. */
import { clsx } from 'clsx';
import type { SplitCell } from '#shared/view/headToHead.ts';
import styles from './SplitCells.module.css';

interface SplitCellsProps {
  readonly cell: SplitCell | null;
  /** Won this lap. */
  readonly isFaster: boolean;
  readonly isRight?: boolean | undefined;
}

export function SplitCells({ cell, isFaster, isRight = false }: SplitCellsProps) {
  const latest = cell?.isLatest === true && styles['latest'];
  const cells = [
    <td key="rank" className={clsx(styles['rank'], latest)}>
      {cell?.rank}
    </td>,
    <td key="gap" className={clsx(styles['gap'], cell !== null && styles[cell.gap.sign], latest)}>
      {cell?.gap.text}
    </td>,
    <td key="lap" className={clsx(styles['lap'], isFaster && styles['faster'], latest)}>
      {cell?.lap}
    </td>,
    <td key="time" className={clsx(styles['time'], latest)}>
      {cell?.time}
    </td>,
  ];
  return isRight ? cells.toReversed() : cells;
}
