/** What a skater brings along: personal and season best with place and year, and the results of these days. */
import { clsx } from 'clsx';
import type { SkaterFacts } from '#shared/view/commentatorSkaters.ts';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import styles from './Bests.module.css';

interface BestsProps {
  readonly facts: SkaterFacts;
  readonly className?: string | undefined;
}

export function Bests({ facts: { pb, sb, others }, className }: BestsProps) {
  const texts = useTexts();
  const words = useCommentatorTexts();
  const bests = [
    { label: words.best.pb, title: texts.personalBest, best: pb },
    { label: words.best.sb, title: texts.seasonBest, best: sb },
  ];
  return (
    <dl className={clsx(styles['bests'], className)}>
      {bests.map(({ label, title, best }) => (
        <div key={label} className={styles['best']}>
          <dt>
            <abbr title={title}>{label}</abbr>
          </dt>
          <dd>
            <b>{best?.time ?? '–'}</b> {best?.place}
          </dd>
        </div>
      ))}
      {others.map(({ distance, title, rank, time, irm }) => (
        <div key={distance} className={styles['best']}>
          <dt>
            {title.length}&nbsp;m {title.label} {words.here}
          </dt>
          <dd>
            <b>{rank !== null && `${rank}.`}</b> {time !== null && <RaceTime time={time} />} {irm?.code}
          </dd>
        </div>
      ))}
    </dl>
  );
}
