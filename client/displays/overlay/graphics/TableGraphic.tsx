/** A table of results: the line under the leader, who just finished marked. As a box beside the action or across the picture. */
import { clsx } from 'clsx';
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
            <div className={styles['status']}>
              <StatusTag status={status} />
            </div>
          </header>
          <ol className={clsx(isLong(table) && styles['long'], isDecided(table) && styles['decided'])}>
            {table.rows.map((row) => (
              <TableRow
                key={row.id}
                row={row}
                hasIce={table.hasLeader && row === table.rows[0]}
                hasGivenName={name === 'standings'}
              />
            ))}
          </ol>
        </>
      )}
    </Graphic>
  );
}

/** `12:28.05` */
const LONG_TIME = 8;

function isLong({ rows }: TableView['table']): boolean {
  return rows.some(({ time }) => time !== null && time.text.length >= LONG_TIME);
}

function isDecided({ rows }: TableView['table']): boolean {
  return rows.some(({ time }) => time !== null && time.thousandth !== null);
}
