/** One graphic: it comes in when it has something to show, keeps its last content while it leaves, and is then gone. */
import { clsx } from 'clsx';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './Graphic.module.css';
import { useOverlay } from './overlayContext.ts';

/** As long as the style sheet takes to let it go. */
const LEAVES_MS = 240;

export interface GraphicProps<View> {
  /** Null while it has nothing to show. */
  readonly view: View | null;
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: (view: View) => ReactNode;
}

export function Graphic<View>({ view, name, className, children }: GraphicProps<View>) {
  const { isOut, isBad, moves } = useOverlay();
  const isIn = view !== null && !isOut;
  const [last, setLast] = useState(isIn ? view : null);
  /** Comes back after a loss of contact, or by a jump in time: no news, so no show. */
  const [isStill, setStill] = useState(false);
  const [knownMoves, setKnownMoves] = useState(moves);
  if (isIn && last !== view) setLast(view);
  if (isBad && !isStill) setStill(true);
  if (moves !== knownMoves) {
    setKnownMoves(moves);
    setStill(isIn || isBad);
    if (!isIn) setLast(null);
  }
  useEffect(() => {
    if (isIn) return undefined;
    const timer = setTimeout(() => {
      setLast(null);
      if (!isBad) setStill(false);
    }, LEAVES_MS);
    return () => clearTimeout(timer);
  }, [isIn, isBad]);
  if (last === null) return null;
  return (
    <section
      className={clsx(styles['graphic'], className)}
      data-graphic={name}
      data-out={isIn ? undefined : ''}
      data-still={isStill ? '' : undefined}
    >
      {children(last)}
    </section>
  );
}
