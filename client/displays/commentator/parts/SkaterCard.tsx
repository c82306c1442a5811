/** One skater: who, bests, these days' results, how the race stands, and in one sentence what is needed. */
import type { CommentatorSkater } from '#shared/view/commentatorSkaters.ts';
import type { TargetRow } from '#shared/view/targetTable.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import { Bests } from './Bests.tsx';
import styles from './SkaterCard.module.css';

interface SkaterCardProps {
  readonly skater: CommentatorSkater;
  readonly target: TargetRow | null;
}

export function SkaterCard({ skater: facts, target }: SkaterCardProps) {
  const { skater, armband, lane, row } = facts;
  return (
    <article className={styles['card']} data-sign={row.irm === null ? row.gap.sign : undefined}>
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      <div className={styles['who']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <span className={styles['noc']}>{skater.noc}</span>
        <FitText
          text={skater.surname}
          after={skater.givenName}
          className={styles['name']}
          afterClassName={styles['given']}
        />
        {row.badges.map((badge) => (
          <RecordBadge key={badge.scope} badge={badge} className={styles['badge']} />
        ))}
      </div>
      <Remarks skater={facts} />
      <Now row={row} />
      <Bests facts={facts} className={styles['bests']} />
      <Headline target={target} />
    </article>
  );
}

function Remarks({ skater: { remarks, reskateOf } }: Pick<SkaterCardProps, 'skater'>) {
  const words = useCommentatorTexts();
  const said = [
    ...(reskateOf === null ? [] : [words.reskate(reskateOf)]),
    ...remarks.map(({ remark, note }) => [words.remark[remark], note].filter((part) => part !== null).join(' – ')),
  ];
  return said.length === 0 ? null : <p className={styles['remarks']}>{said.join(', ')}</p>;
}

/** Rank, point and time at the last passage, and the plate. */
function Now({ row: { rank, passed, gap, irm, certainty } }: { readonly row: CommentatorSkater['row'] }) {
  const texts = useTexts();
  return (
    <div className={styles['now']}>
      {passed !== null && (
        <span className={styles['passed']}>
          <span className={styles['point']}>
            {passed.point ?? texts.finish}
            {certainty !== null && <CertaintyMark certainty={certainty} />}
          </span>
          <b className={styles['time']}>{passed.time}</b>
        </span>
      )}
      {rank !== null && (
        <span className={styles['rank']}>
          <span className={styles['point']}>{texts.rank}</span>
          <b>{rank}</b>
        </span>
      )}
      {irm !== null && (
        <span className={styles['irm']}>
          <b>{irm.code}</b> {irm.reason ?? texts.irm[irm.code]}
        </span>
      )}
      {irm === null && passed !== null && <GapPlate gap={gap} className={styles['plate']} />}
    </div>
  );
}

function Headline({ target }: Pick<SkaterCardProps, 'target'>) {
  const words = useCommentatorTexts();
  const headline = target?.headline ?? null;
  if (headline === null) return <p className={styles['headline']}>{target?.isBeyond === true && words.noTarget}</p>;
  const { before, after } = words.headline(headline.names, headline.need);
  return (
    <p className={styles['headline']}>
      {before} <b className={styles['need']}>{headline.need.time}</b> {after}
      {headline.need.perLap !== null && (
        <span className={styles['perLap']}> · {words.perLap(headline.need.perLap)}</span>
      )}
    </p>
  );
}
