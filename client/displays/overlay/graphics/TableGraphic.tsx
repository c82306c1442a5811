/** The results over the picture: the first of the distance, the line under the leader, who just finished marked. */
import type { TableGraphic as TableView } from '#shared/view/overlayGraphics.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './TableGraphic.module.css';
import { TableRow } from './TableRow.tsx';

export function TableGraphic({ view }: { readonly view: TableView | null }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="results" className={styles['box']}>
      {({ heading, status, table }) => (
        <>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{texts.distance(heading)}</h2>
            <StatusTag status={status} />
          </header>
          <ol>
            {table.rows.map((row) => (
              <TableRow key={row.id} row={row} hasIce={table.hasLeader && row === table.rows[0]} />
            ))}
          </ol>
        </>
      )}
    </Graphic>
  );
}
