/** A record line as it stands, and one claim of the day with its fate. */
import { clsx } from 'clsx';
import type { PhoneClaim, PhoneRecord } from '#shared/view/phoneRecords.ts';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { PhoneBadge } from '../PhoneBadge.tsx';
import { PhoneFlag } from '../PhoneFlag.tsx';
import { skaterAddress } from '../place.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './Records.module.css';

export function RecordCard({ line }: { readonly line: PhoneRecord }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  const { before } = line;
  const where = line.pair === null ? line.place : texts.pair(line.pair);
  return (
    <article className={styles['card']}>
      <h2 className={styles['title']}>
        <PhoneBadge badge={{ scope: line.scope, look: 'confirmed' }} />
        {texts.record[line.scope]}
      </h2>
      <p className={styles['time']}>{line.time}</p>
      <p className={styles['holder']}>
        {line.holder}
        {line.noc !== null && <span className={styles['where']}> {line.noc}</span>}
      </p>
      {where !== null && <p className={styles['where']}>{where}</p>}
      {before !== null && (
        <p className={styles['before']}>
          {phone.before} <b>{before.time}</b> {[before.holder, before.place].filter((part) => part !== null).join(', ')}
        </p>
      )}
    </article>
  );
}

export function ClaimRow({ claim }: { readonly claim: PhoneClaim }) {
  const texts = useTexts();
  const { badge, skater, ref } = claim;
  const isGone = badge.look === 'withdrawn';
  return (
    <a className={clsx(styles['claim'], isGone && styles['gone'])} href={skaterAddress(ref.entry, ref.distance)}>
      <PhoneBadge badge={badge} />
      <PhoneFlag code={skater.flag} />
      <span className={styles['who']}>
        <FitText text={skater.surname} className={styles['name']} />
        <span className={styles['where']}>
          {isGone
            ? texts.spoken.withdrawn
            : [texts.pair(claim.pair), pendingWord(claim, texts.spoken.pending)].join('')}
        </span>
      </span>
      <b className={styles['claimTime']}>{claim.time}</b>
    </a>
  );
}

function pendingWord({ badge }: PhoneClaim, word: string): string {
  return badge.look === 'pending' ? `, ${word}` : '';
}
