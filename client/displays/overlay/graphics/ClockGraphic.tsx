/** The pair on the ice: the clock, the laps to go, and both skaters around the line. */
import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { ClockGraphic as ClockView } from '#shared/view/overlayGraphics.ts';
import { LapCounter } from './LapCounter.tsx';
import { OverlayClock } from './OverlayClock.tsx';
import { Graphic } from '../Graphic.tsx';
import { useOverlay } from '../overlayContext.ts';
import styles from './ClockGraphic.module.css';
import { LadderRow } from './LadderRow.tsx';
import { LineRow } from './LineRow.tsx';

export function ClockGraphic({ view }: { readonly view: ClockView | null }) {
  const { form } = useOverlay();
  return (
    <Graphic view={view} name="clock" className={clsx(styles['bug'], styles[form])}>
      {(shown) => (
        <>
          <header className={styles['head']}>
            <OverlayClock clock={shown.clock} waves={shown.waves} />
            {shown.lapsToGo !== null && (
              <LapCounter laps={shown.lapsToGo} isShort={form === 'compact' || shown.waves.length > 0} />
            )}
          </header>
          <Ladder view={shown} hasLine={form === 'full'} />
        </>
      )}
    </Graphic>
  );
}

/** Rows keep their element and move, so that a change of places is seen as one. */
function Ladder({ view: { ladder }, hasLine }: { readonly view: ClockView; readonly hasLine: boolean }) {
  const { above, below, emptyLanes } = ladder;
  const line = hasLine ? ladder.line : null;
  const rows = [...above, ...below];
  const size: CSSProperties = { ['--rows' as string]: rows.length, ['--lines' as string]: line === null ? 0 : 1 };
  const placeBelow = (rowsAbove: number, linesAbove: 0 | 1): CSSProperties => ({
    ['--row' as string]: rowsAbove,
    ['--passed-lines' as string]: linesAbove,
  });
  const placed = rows.map((row, index) => {
    return { row, place: placeBelow(index, line !== null && index >= above.length ? 1 : 0) };
  });
  return (
    <ol className={styles['ladder']} style={size} data-empty={emptyLanes.length > 0 ? '' : undefined}>
      {line !== null && (
        <li className={styles['line']} style={placeBelow(above.length, 0)}>
          <LineRow line={line} />
        </li>
      )}
      {placed
        .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
        .map(({ row, place }) => (
          <li key={row.id} className={styles['slot']} style={place}>
            <LadderRow row={row} />
          </li>
        ))}
    </ol>
  );
}
