/** A table of results: the line under the leader, who just finished marked. As a box beside the action or across the picture. */
import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { TableGraphic as TableView } from '#shared/view/overlayGraphics.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './TableGraphic.module.css';
import { TableRow } from './TableRow.tsx';

export interface TableGraphicProps {
  readonly view: TableView | null;
  readonly name: 'results' | 'standings';
}

export function TableGraphic({ view, name }: TableGraphicProps) {
  const texts = useTexts();
  return (
    <Graphic view={view} name={name} className={clsx(styles['box'], styles[name])}>
      {({ heading, status, table }) => (
        <>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{texts.distance(heading)}</h2>
            <span className={styles['page']}>
              {name === 'standings' && table.pages > 1 && texts.rangeOf(table.from, table.to, table.total)}
            </span>
            <div key={status === 'official' ? 'official' : 'open'} className={styles['status']}>
              <StatusTag status={status} />
            </div>
          </header>
          <Rows table={table} hasGivenName={name === 'standings'} />
        </>
      )}
    </Graphic>
  );
}

/** Rows keep their element and move, so that a change of places is seen as one. */
function Rows({ table, hasGivenName }: { readonly table: TableView['table']; readonly hasGivenName: boolean }) {
  const { rows, hasLeader } = table;
  const bed = hasLeader ? 1 : 0;
  const size: CSSProperties = { ['--rows' as string]: rows.length, ['--bed' as string]: bed };
  return (
    <ol
      className={clsx(styles['rows'], isLong(table) && styles['long'], isDecided(table) && styles['decided'])}
      style={size}
    >
      {rows
        .map((row, index) => ({ row, index }))
        .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1))
        .map(({ row, index }) => (
          <li key={row.id} className={styles['place']} style={placeBelow(index, index === 0 ? 0 : bed)}>
            <TableRow row={row} hasIce={bed === 1 && index === 0} hasGivenName={hasGivenName} />
          </li>
        ))}
    </ol>
  );
}

function placeBelow(rowsAbove: number, bedsAbove: number): CSSProperties {
  return { ['--row' as string]: rowsAbove, ['--passed-beds' as string]: bedsAbove };
}

/** `12:28.05` */
const LONG_TIME = 8;

function isLong({ rows }: TableView['table']): boolean {
  return rows.some(({ time }) => time !== null && time.text.length >= LONG_TIME);
}

function isDecided({ rows }: TableView['table']): boolean {
  return rows.some(({ time }) => time !== null && time.thousandth !== null);
}
