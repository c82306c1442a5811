/** The record lines of the distance with holder, day and place, and below them what fell in this competition (rules R1, R5–R9). */
import type { CommentatorRecordsView, RecordClaimView } from '#shared/view/commentatorRecords.ts';
import type { SheetRecordLine } from '#shared/view/sheetHeading.ts';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { dayText, MONTHS } from '../../../text/dayText.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import styles from './RecordList.module.css';
import { Section } from './Section.tsx';

export function RecordList({ records: { lines, claims, venue } }: { readonly records: CommentatorRecordsView }) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  return (
    <Section title={words.records}>
      {lines.length === 0 && <p className={styles['note']}>{words.noRecords}</p>}
      <ul className={styles['lines']}>
        {lines.map(({ scope, before, after }) => (
          <li key={scope} className={styles['line']}>
            <abbr title={texts.record[scope]} className={styles['scope']}>
              {words.target[scope]}
            </abbr>
            <Line line={after ?? before} venue={venue} />
            {after !== null && (
              <>
                <span className={styles['before']}>{words.before}</span>
                <Line line={before} venue={venue} isFormer />
              </>
            )}
          </li>
        ))}
      </ul>
      {claims.length > 0 && <h3 className={styles['title']}>{words.today}</h3>}
      <ul className={styles['claims']}>
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  readonly line: SheetRecordLine;
  readonly venue: string | null;
  readonly isFormer?: boolean | undefined;
}

function Line({ line: { time, holder, noc, place, day }, venue, isFormer = false }: LineProps) {
  const { language } = useTexts();
  const words = useCommentatorTexts();
  const where = place !== null && place === venue ? words.here : place;
  const about = [where, day === null ? null : dayText(day, MONTHS[language])].filter((part) => part !== null);
  return (
    <>
      <b className={styles[isFormer ? 'former' : 'time']}>{time}</b>
      <span className={styles['about']}>
        <span className={styles['holder']}>{[holder, noc].filter((part) => part !== null).join(', ')}</span>{' '}
        {about.join(', ')}
      </span>
    </>
  );
}

function Claim({ claim }: { readonly claim: RecordClaimView }) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  const { badge, skater, time, pair, kind, state, release, isSuperseded } = claim;
  const said = [
    words.claim[state],
    kind === 'equalled' ? words.claimKind.equalled : null,
    isSuperseded ? words.claimKind.superseded : null,
    state === 'withdrawn' ? null : words.release[release],
  ];
  return (
    <li className={styles['claim']}>
      <span className={styles['badge']}>
        <RecordBadge badge={badge} />
      </span>
      <span className={styles['about']}>
        <b>{time}</b> {skater.surname}, {texts.pair(pair)}: {said.filter((part) => part !== null).join(', ')}
      </span>
    </li>
  );
}
