/** Both skaters' splits side by side: who won which lap, and by how much one leads the other (rules L1, T4). */
import type { BestDuel, HeadToHeadView } from '#shared/view/headToHead.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import { DuelCell } from './DuelCell.tsx';
import styles from './HeadToHead.module.css';
import { Section } from './Section.tsx';
import { SplitCells } from './SplitCells.tsx';

export function HeadToHead({ duels }: { readonly duels: readonly HeadToHeadView[] }) {
  const words = useCommentatorTexts();
  return (
    <Section title={words.headToHead}>
      <div className={styles['duels']}>
        {duels.map((duel) => (
          <DuelTable key={duel.wave} duel={duel} />
        ))}
      </div>
    </Section>
  );
}

function DuelTable({ duel: { skaters, bests, points } }: { readonly duel: HeadToHeadView }) {
  const { columns: heads, lapsWon } = useCommentatorTexts();
  const isPair = skaters.length === 2;
  const names = skaters.map(({ surname }) => surname);
  return (
    <table className={styles['table']} data-alone={isPair ? undefined : ''}>
      <thead>
        <tr>
          {skaters.map((skater, index) => (
            <SkaterHead
              key={skater.id}
              skater={skater}
              isRight={index === 1}
              columns={index === 0 ? 5 : 6}
              won={skater.lapsWon === null ? null : lapsWon(skater.lapsWon)}
            />
          ))}
        </tr>
        <tr className={styles['labels']}>
          <SideLabels />
          {isPair && <th scope="col">{heads.lapWon}</th>}
          <th scope="col">{heads.point}</th>
          {isPair && <th scope="col">{heads.total}</th>}
          {isPair && <SideLabels isRight />}
        </tr>
      </thead>
      <tbody>
        {bests.map((best) => (
          <BestRow key={best.scope} best={best} names={names} />
        ))}
        {points.map(({ pointM, point, isNear, cells, lap, total }) => (
          <tr key={pointM} data-far={isNear ? undefined : ''}>
            <SplitCells cell={cells[0] ?? null} isFaster={lap?.faster === 'first'} />
            {isPair && <DuelCell duel={lap} names={names} />}
            <th scope="row">{point}</th>
            {isPair && <DuelCell duel={total} names={names} />}
            {isPair && <SplitCells cell={cells[1] ?? null} isFaster={lap?.faster === 'second'} isRight />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SkaterHeadProps {
  readonly skater: HeadToHeadView['skaters'][number];
  readonly isRight: boolean;
  readonly columns: number;
  readonly won: string | null;
}

function SkaterHead({ skater: { armband, lane, surname }, isRight, columns, won }: SkaterHeadProps) {
  return (
    <th scope="colgroup" colSpan={columns}>
      <span className={styles['head']} data-right={isRight ? '' : undefined}>
        <LaneBadge armband={armband} lane={lane} className={styles['band']} />
        <span className={styles['surname']}>{surname}</span>
        <span className={styles['won']}>{won}</span>
      </span>
    </th>
  );
}

function SideLabels({ isRight = false }: { readonly isRight?: boolean }) {
  const { columns: heads } = useCommentatorTexts();
  const labels = (['rank', 'gap', 'lap', 'time'] as const).map((name) => (
    <th key={name} scope="col">
      {heads[name]}
    </th>
  ));
  return isRight ? labels.toReversed() : labels;
}

/** Before the gun it is all there is to compare. */
function BestRow({
  best: { scope, times, duel },
  names,
}: {
  readonly best: BestDuel;
  readonly names: readonly string[];
}) {
  const { best } = useCommentatorTexts();
  const isPair = times.length === 2;
  return (
    <tr className={styles['best']}>
      <td colSpan={isPair ? 5 : 4}>{times[0] ?? '–'}</td>
      <th scope="row">{scope === 'PB' ? best.pb : best.sb}</th>
      {isPair && <DuelCell duel={duel} names={names} />}
      {isPair && (
        <td colSpan={4} className={styles['right']}>
          {times[1] ?? '–'}
        </td>
      )}
    </tr>
  );
}
