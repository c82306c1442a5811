/** The pairs of a start list with a row for each lane; one lane is chosen, and what is being typed stands right below it. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { LaneCursor, LaneLine, PairLine } from '#shared/view/programmeList.ts';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import styles from './PairTable.module.css';

export interface PairTableProps {
  readonly lines: readonly PairLine[];
  readonly cursor: LaneCursor;
  readonly onChoose: (cursor: LaneCursor) => void;
  readonly editor: ReactNode;
}

export function PairTable({ lines, cursor, onChoose, editor }: PairTableProps) {
  const { list: texts } = useProgrammeTexts();
  const { phase: phases } = useOperatorTexts();
  return (
    <ol className={styles['pairs']}>
      {lines.map(({ pair, phase, lanes, breakMinutes }, index) => (
        <li key={pair} className={styles['pair']} data-chosen={index === cursor.index ? '' : undefined}>
          <p className={styles['number']}>
            <strong>{texts.pair(pair)}</strong>
            {phase !== null && phase !== 'scheduled' && <span>{phases[phase]}</span>}
          </p>
          <div className={styles['lanes']}>
            {lanes.map((line, lane) => {
              const isChosen = index === cursor.index && lane === cursor.lane;
              return (
                <div key={`${line.wave}/${line.lane}`}>
                  <LaneRow line={line} isChosen={isChosen} onChoose={() => onChoose({ index, lane })} />
                  {isChosen && editor}
                </div>
              );
            })}
          </div>
          {breakMinutes !== null && <p className={styles['break']}>{texts.iceBreak(breakMinutes)}</p>}
        </li>
      ))}
    </ol>
  );
}

interface LaneRowProps {
  readonly line: LaneLine;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function LaneRow({ line: { armband, lane, skater, bib }, isChosen, onChoose }: LaneRowProps) {
  const { list: texts } = useProgrammeTexts();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={row}
      type="button"
      className={styles['lane']}
      aria-pressed={isChosen}
      onClick={(event) => {
        event.currentTarget.blur();
        onChoose();
      }}
    >
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      {skater === null ? (
        <span className={styles['nobody']}>{texts.empty}</span>
      ) : (
        <>
          <Flag code={skater.flag} className={styles['flag']} />
          <span className={styles['noc']}>{skater.noc}</span>
          <span className={styles['name']}>
            <strong>{skater.surname}</strong> {skater.givenName}
          </span>
          <span className={styles['bib']}>{bib}</span>
        </>
      )}
    </button>
  );
}
