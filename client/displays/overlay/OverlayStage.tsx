/** A stage of 1920 × 1080 without a ground, scaled evenly to the picture; nothing of it hides the picture but its graphics. */
import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import { Guides } from '../../components/Guides.tsx';
import type { OverlayScreenOptions } from './overlay.options.ts';
import styles from './OverlayStage.module.css';

export interface OverlayStageProps {
  readonly options: OverlayScreenOptions;
  readonly children: ReactNode;
}

export function OverlayStage({ options: { ground, frame, theme, safe, hasGuides }, children }: OverlayStageProps) {
  const size: CSSProperties | undefined = frame === null ? undefined : { width: frame.width, height: frame.height };
  return (
    <div className={styles['frame']} style={size} data-theme={theme}>
      <div className={clsx(styles['stage'], ground.kind === 'key' && styles['matte'])} data-safe={safe}>
        {children}
        {hasGuides && <Guides />}
      </div>
    </div>
  );
}
