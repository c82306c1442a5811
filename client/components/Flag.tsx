/** A small flag at 3:2; without one, for neutral athletes, the place stays empty so that columns stand still. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { FlagCode } from '#shared/primitives/noc.ts';
import styles from './Flag.module.css';
import { FLAGS } from './flags.ts';

export const Flag = memo(function Flag({
  code,
  className,
}: {
  readonly code: FlagCode | null;
  readonly className?: string | undefined;
}) {
  if (code === null) return <span className={clsx(styles['none'], className)} />;
  const Drawing = FLAGS[code];
  return (
    <span className={clsx(styles['flag'], className)}>
      <Drawing aria-hidden />
    </span>
  );
});
