/** One skater at the desk: armband, name and key, a cell for each passing point, and what officials said. */
import { clsx } from 'clsx';
import { isSameRace } from '#shared/primitives/ids.ts';
import type { CellPlace, CellView, RaceCardView } from '#shared/view/raceDesk.ts';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import type { Binding } from '../keys/keyboard.tsx';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './LaneCard.module.css';

export interface LaneCardProps {
  readonly card: RaceCardView;
  readonly crossing: Binding;
  readonly active: CellPlace | null;
  /** What is being typed into the active cell. */
  readonly typing: string;
  readonly onChoose: (cell: CellPlace) => void;
}

export function LaneCard({ card, crossing, active, typing, onChoose }: LaneCardProps) {
  const texts = useOperatorTexts();
  const { armband, race, skater, cells, irm, remarks, badges } = card;
  return (
    <article className={styles['card']} aria-label={skater.surname}>
      <LaneBadge armband={armband} lane={race.lane} className={styles['band']} />
      <button type="button" className={styles['who']} onClick={crossing.run}>
        <span className={styles['about']}>
          <Flag code={skater.flag} className={styles['flag']} />
          {skater.noc}
          <span className={styles['key']}>
            <KeyCap combo={crossing.combo} />
          </span>
        </span>
        <span className={styles['name']}>{skater.surname}</span>
        <span className={styles['given']}>
          {skater.givenName}
          {irm !== null && (
            <strong className={styles['irm']}>{[irm.code, irm.reason].filter(Boolean).join(' ')}</strong>
          )}
          {remarks.length > 0 && <em>{remarks.map((code) => texts.remark[code]).join(', ')}</em>}
          {badges.slice(0, 1).map((badge) => (
            <RecordBadge key={badge.scope} badge={badge} />
          ))}
        </span>
      </button>
      <div className={styles['cells']}>
        {cells.map((cell) => {
          const isActive = active !== null && active.pointM === cell.pointM && isSameRace(active.race, cell.race);
          return (
            <Cell
              key={cell.pointM}
              cell={cell}
              isActive={isActive}
              typing={isActive ? typing : ''}
              onChoose={() => onChoose({ race: cell.race, pointM: cell.pointM })}
            />
          );
        })}
      </div>
    </article>
  );
}

interface CellProps {
  readonly cell: CellView;
  readonly isActive: boolean;
  readonly typing: string;
  readonly onChoose: () => void;
}

function Cell({ cell: { passed, pointM }, isActive, typing, onChoose }: CellProps) {
  const texts = useOperatorTexts();
  return (
    <button
      type="button"
      className={clsx(styles['cell'], isActive && styles['active'])}
      aria-pressed={isActive}
      onClick={(event) => {
        event.currentTarget.blur();
        onChoose();
      }}
    >
      <span className={styles['point']}>
        {pointM} m{passed !== null && passed.rank !== null && <span>{`${texts.rank} ${passed.rank}`}</span>}
      </span>
      <span className={styles['taken']}>
        <span className={styles['time']}>{typing === '' ? (passed?.time ?? '') : typing}</span>
        {passed !== null && <span className={styles['source']}>{texts.source[passed.source]}</span>}
      </span>
      <span className={styles['foot']}>
        {passed === null ? (
          isActive && typing !== '' && texts.typing
        ) : (
          <>
            <span>{passed.lap !== null && `${texts.lap} ${passed.lap}`}</span>
            {passed.gap.text !== null && <GapPlate gap={passed.gap} size="row" className={styles['gap']} />}
          </>
        )}
      </span>
    </button>
  );
}
