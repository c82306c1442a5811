/** Every passing point against every time to undercut; first what each of the pair still needs (rules N1–N3). */
import { clsx } from 'clsx';
import type { TargetColumn, TargetRow, TargetTableView } from '#shared/view/targetTable.ts';
import { holderText } from '../../../text/holderText.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import { NeedCell } from './NeedCell.tsx';
import { Section } from './Section.tsx';
import styles from './TargetTable.module.css';

export function TargetTable({ table }: { readonly table: TargetTableView }) {
  const words = useCommentatorTexts();
  const { columns, rows, points, estimatedFrom, inThousandths } = table;
  if (columns.length === 0) {
    return (
      <Section title={words.needs}>
        <p className={styles['note']}>{words.noTimes}</p>
      </Section>
    );
  }
  return (
    <Section title={words.needs}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.columns.point}</th>
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody className={styles['needs']}>
          {rows.map((row) => (
            <Needs key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        <tbody>
          {points.map(({ pointM, point, isNear }, index) => (
            <tr
              key={pointM}
              data-far={isNear ? undefined : ''}
              className={clsx(index === points.length - 1 && styles['finish'])}
            >
              <th scope="row">{point}</th>
              {columns.map(({ id, splits }) => {
                const split = splits[index] ?? null;
                return (
                  <td key={id} className={clsx(split?.isEstimate === true && styles['estimate'])}>
                    {split?.text ?? '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>
        {inThousandths ? words.strict.inThousandths : words.strict.inHundredths}.
        {estimatedFrom !== null && ` ${words.estimated(estimatedFrom)}.`}
      </p>
    </Section>
  );
}

function Head({ column: { names, own, holder } }: { readonly column: TargetColumn }) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  return (
    <th scope="col" className={clsx(names.includes('lead') && styles['lead'])}>
      <span className={styles['names']}>{names.map((name) => words.target[name]).join(' · ')}</span>
      <span className={styles['holder']}>
        {own === null
          ? holderText(holder, texts)
          : [own.surname, holder.place].filter((part) => part !== null).join(', ')}
      </span>
    </th>
  );
}

function Needs({ row, columns }: { readonly row: TargetRow; readonly columns: readonly TargetColumn[] }) {
  const words = useCommentatorTexts();
  return (
    <tr>
      <th scope="row">
        <span className={styles['surname']}>{row.surname}</span>
        {row.headline !== null && (
          <span className={styles['what']}>
            {words.betterThan} {words.inLaps(row.laps)}
          </span>
        )}
      </th>
      {row.needs.map((need, index) => (
        <td key={columns[index]?.id}>
          <NeedCell need={need} />
        </td>
      ))}
    </tr>
  );
}
