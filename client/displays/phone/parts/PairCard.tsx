/** One pair: its skaters with result and star, and, opened, every lap with the gap of its moment. */
import { clsx } from 'clsx';
import type { PhonePair, PhonePairRow } from '#shared/view/phonePairs.ts';
import { FitText } from '../../../components/FitText.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { PhoneBadge } from '../PhoneBadge.tsx';
import { PhoneFlag } from '../PhoneFlag.tsx';
import { skaterAddress } from '../place.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { LapList } from './LapList.tsx';
import styles from './PairCard.module.css';
import { StarButton } from './StarButton.tsx';

export function PairCard({ pair: { pair, phase, rows, withdrawn } }: { readonly pair: PhonePair }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const hasLaps = rows.some(({ laps }) => laps.length > 0);
  return (
    <article className={styles['card']}>
      <header className={styles['head']}>
        <h3 className={styles['title']}>{texts.pair(pair)}</h3>
        <span>{phase === 'finished' && texts.provisional}</span>
        <span>{phase === 'racing' && texts.onTheIce}</span>
      </header>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {rows.length === 1 && withdrawn.length === 0 && <p className={styles['note']}>{texts.laneEmpty}</p>}
      {withdrawn.map((name) => (
        <p key={name} className={styles['note']}>
          {name}, {texts.irm.WDR}
        </p>
      ))}
      {hasLaps && (
        <details className={styles['laps']}>
          <summary className={styles['summary']}>{phone.lapsTitle}</summary>
          <div className={styles['columns']}>
            {rows.map((row) => (
              <LapList key={row.id} name={row.skater.surname} laps={row.laps} />
            ))}
          </div>
        </details>
      )}
    </article>
  );
}

function Row({ row }: { readonly row: PhonePairRow }) {
  const texts = useTexts();
  const { skater, irm, time, passed } = row;
  return (
    <div className={styles['row']}>
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <a className={styles['link']} href={skaterAddress(row.ref.entry, row.ref.distance)}>
        <span className={styles['rank']}>{time === null ? null : row.rank}</span>
        <PhoneFlag code={skater.flag} />
        <FitText text={skater.surname} className={styles['name']} />
        {row.badges.slice(0, 1).map((badge) => (
          <PhoneBadge key={badge.scope} badge={badge} />
        ))}
        <span className={styles['result']}>
          {irm !== null && (
            <abbr className={styles['irm']} title={irm.reason ?? texts.irm[irm.code]}>
              {irm.code}
            </abbr>
          )}
          {time !== null && <RaceTime time={time} className={styles['time']} />}
          {irm === null && time === null && passed !== null && <span className={styles['split']}>{passed.time}</span>}
          <span className={clsx(styles['gap'], time !== null && styles[row.gap.sign])}>
            {time === null ? null : row.gap.text}
          </span>
        </span>
      </a>
      <StarButton person={row.ref.person} name={skater.surname} />
    </div>
  );
}
