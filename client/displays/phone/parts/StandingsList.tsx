/** Standings with a star to follow; the line lies under the first. Gaps are plain figures here. */
import { clsx } from 'clsx';
import type { PhoneStandingsRow, PhoneStandingsView } from '#shared/view/phoneStandings.ts';
import { FitText } from '../../../components/FitText.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { useFollowing } from '../followed.ts';
import { PhoneBadge } from '../PhoneBadge.tsx';
import { PhoneFlag } from '../PhoneFlag.tsx';
import { skaterAddress, tabAddress } from '../place.ts';
import type { PhoneTexts } from '../text/phoneTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { StarButton } from './StarButton.tsx';
import styles from './StandingsList.module.css';

export interface StandingsListProps {
  readonly standings: PhoneStandingsView;
  /** Rows before the list is cut; a link leads to all of them. */
  readonly most?: number;
}

export function StandingsList({
  standings: { rows, afterPair, duringPair, distance },
  most = Infinity,
}: StandingsListProps) {
  const texts = usePhoneTexts();
  const shown = rows.slice(0, most);
  return (
    <section>
      <header className={styles['heading']}>
        <h2 className={styles['title']}>{texts.tabs.standings}</h2>
        <p className={styles['aside']}>{ageText(afterPair, duringPair, texts)}</p>
      </header>
      <ol>
        {shown.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <a className={styles['all']} href={tabAddress('standings', distance)}>
          {texts.allResults(rows.length)}
        </a>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: PhoneStandingsRow }) {
  const { skater, ref } = row;
  const isFollowed = useFollowing().people.has(ref.person);
  return (
    <li className={clsx(styles['row'], row.isLeader && styles['leader'], isFollowed && styles['followed'])}>
      <a className={styles['link']} href={skaterAddress(ref.entry, ref.distance)}>
        <span className={styles['rank']}>{row.rank}</span>
        <PhoneFlag code={skater.flag} />
        <span className={styles['who']}>
          <FitText text={skater.surname} className={styles['name']} />
          <FitText
            text={[skater.noc, skater.givenName].filter((part) => part !== null).join(' ')}
            className={styles['given']}
          />
        </span>
        <span className={styles['badges']}>
          {row.badges.slice(0, 1).map((badge) => (
            <PhoneBadge key={badge.scope} badge={badge} />
          ))}
          {row.remarks.join(' ')}
        </span>
        <Result row={row} />
      </a>
      <StarButton person={ref.person} name={skater.surname} />
    </li>
  );
}

function Result({ row: { irm, time, gap } }: { readonly row: PhoneStandingsRow }) {
  const texts = useTexts();
  if (irm !== null) {
    return (
      <span className={styles['result']}>
        <span className={styles['irm']}>{irm.code}</span>
        <span className={styles['reason']}>{irm.reason ?? texts.irm[irm.code]}</span>
      </span>
    );
  }
  return (
    <span className={styles['result']}>
      {time !== null && <RaceTime time={time} className={styles['time']} />}
      <span className={styles['gap']}>{gap?.text}</span>
    </span>
  );
}

function ageText(afterPair: number | null, duringPair: number | null, texts: PhoneTexts): string {
  if (duringPair !== null) return texts.duringPair(duringPair);
  return afterPair === null ? texts.noResults : texts.afterPair(afterPair);
}
