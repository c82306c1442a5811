/** A scene that stretches to any shape by itself: it gets the measures of the 16:9 stage, inside the safe sides of this one. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './StageBox.module.css';

export interface StageBoxProps {
  readonly children: ReactNode;
  /** Up to the edges, to show where they are. */
  readonly isWhole?: boolean | undefined;
}

export function StageBox({ children, isWhole = false }: StageBoxProps) {
  return <div className={clsx(styles['box'], isWhole && styles['whole'])}>{children}</div>;
}
