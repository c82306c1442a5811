/** The record book in force: for each distance its lines, whose they are, and where each of them was read. */
import type { BookLine, BookOfDistance } from '#shared/view/recordsDesk.ts';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './BookTable.module.css';
import { useRecordsTexts } from './text/useRecordsTexts.ts';

export interface BookTableProps {
  readonly books: readonly BookOfDistance[];
  readonly showsBests: boolean;
}

export function BookTable({ books, showsBests }: BookTableProps) {
  const texts = useRecordsTexts();
  const words = useTexts();
  const isEmpty = books.every(({ lines, bests }) => lines.length + bests.length === 0);
  return (
    <section className={styles['book']} aria-label={texts.book}>
      <h2 className={styles['title']}>{texts.book}</h2>
      {isEmpty && <p className={styles['empty']}>{texts.noBook}</p>}
      {books.map(({ id, title, lines, bests }) =>
        lines.length + bests.length === 0 ? null : (
          <section key={id} className={styles['chapter']}>
            <h3>{words.distance(title)}</h3>
            <ul>
              {[...lines, ...(showsBests ? bests : [])].map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
            {!showsBests && bests.length > 0 && <p className={styles['more']}>{texts.bests(bests.length)}</p>}
          </section>
        ),
      )}
    </section>
  );
}

function Line({ line }: { readonly line: BookLine }) {
  const texts = useRecordsTexts();
  const { scope, time, holder, noc, day, venue, source, pair, before } = line;
  return (
    <li className={styles['line']}>
      <RecordBadge badge={{ scope, look: 'confirmed' }} className={styles['badge']} />
      <b className={styles['time']}>{time}</b>
      <span className={styles['who']}>
        <strong>{holder}</strong>
        {noc !== null && <span>{noc}</span>}
      </span>
      <span className={styles['from']}>
        <span>{pair === null ? [venue, day].filter(Boolean).join(', ') : texts.today(pair)}</span>
        <span>{before === null ? (source ?? texts.noSource) : texts.before(before.time, before.holder)}</span>
      </span>
    </li>
  );
}
