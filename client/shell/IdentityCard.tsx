/** A large card over the picture while the desk asks which screen this is: name, size and id, to be read across the hall. */
import { useSyncExternalStore } from 'react';
import { useLive } from '../live/useLive.ts';
import styles from './IdentityCard.module.css';

export interface IdentityCardProps {
  /** Viewers may see what is painted: then it shows only while a host says that they do not. */
  readonly isOverPicture?: boolean | undefined;
}

export function IdentityCard({ isOverPicture = false }: IdentityCardProps) {
  const screenId = useLive((live) => live.screenId);
  const isIdentifying = useLive((live) => live.isIdentifying);
  const isOffAir = useLive(({ onAir }) => onAir === false);
  const name = useLive(({ control }) => control?.name ?? null);
  const size = useSyncExternalStore(onResize, sizeText);
  if (!isIdentifying || screenId === null || (isOverPicture && !isOffAir)) return null;
  return (
    <div className={styles['cover']} role="status">
      <div className={styles['card']}>
        <p className={styles['name']}>{name ?? screenId}</p>
        <p className={styles['size']}>{size}</p>
        {name !== null && <p className={styles['id']}>{screenId}</p>}
      </div>
    </div>
  );
}

function sizeText(): string {
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  const ratio = devicePixelRatio === 1 ? '' : ` @ ${Math.round(devicePixelRatio * 100) / 100}`;
  return `${innerWidth} × ${innerHeight}${ratio}`;
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
