/** The first ten and those of the pair, wherever they stand (rules K1–K3, R5). */
import { clsx } from 'clsx';
import type { StandingsRowView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import { Section } from './Section.tsx';
import styles from './StandingsList.module.css';

interface StandingsListProps {
  readonly rows: readonly StandingsRowView[];
  readonly ranked: number;
}

export function StandingsList({ rows, ranked }: StandingsListProps) {
  const words = useCommentatorTexts();
  return (
    <Section title={words.standings} aside={ranked > rows.length ? words.ofRanked(ranked) : null} isLiveOnly>
      {rows.length === 0 && <p className={styles['none']}>{words.noResults}</p>}
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
    </Section>
  );
}

function Row({ row }: { readonly row: StandingsRowView }) {
  const texts = useTexts();
  const { rank, isLeader, armband, lane, skater, badges, time, irm, remarks, gap } = row;
  return (
    <li className={clsx(styles['row'], isLeader && styles['leader'], armband !== null && styles['own'])}>
      {armband === null ? <span /> : <LaneBadge armband={armband} lane={lane} isNarrow className={styles['band']} />}
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['noc']}>{skater.noc}</span>
      <FitText
        text={skater.surname}
        after={skater.givenName}
        className={styles['name']}
        afterClassName={styles['given']}
      />
      <span className={styles['badges']}>
        {badges.map((badge) => (
          <RecordBadge key={badge.scope} badge={badge} />
        ))}
        {remarks.join(' ')}
      </span>
      <span className={styles['time']}>{time !== null && <RaceTime time={time} />}</span>
      <span className={styles['gap']}>
        {gap?.text}
        {irm !== null && <abbr title={irm.reason ?? texts.irm[irm.code]}>{irm.code}</abbr>}
      </span>
    </li>
  );
}
