/** The pairs of a distance with their results, and below them who leads; a pair is chosen by its key or a tap. */
import { useEffect, useRef } from 'react';
import type { StartListPair, StartListView } from '#shared/view/startListColumn.ts';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import type { Binding } from '../keys/keyboard.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import type { PairPlace } from './useSelectedPair.ts';
import styles from './StartListColumn.module.css';

export interface StartListColumnProps {
  readonly list: StartListView;
  readonly selected: PairPlace | null;
  readonly steps: readonly Binding[];
  readonly onChoose: (place: PairPlace) => void;
}

export function StartListColumn({ list, selected, steps, onChoose }: StartListColumnProps) {
  const texts = useOperatorTexts();
  const { language } = useTexts();
  const ofDistance = `distance=${list.distance}&lang=${language}`;
  const sheets = [
    [texts.sheets.startList, `/start-list?${ofDistance}`],
    [texts.sheets.results, `/results?${ofDistance}`],
    ['CSV', `/api/v1/distances/${list.distance}/results.csv?lang=${language}`],
    ['JSON', `/api/v1/distances/${list.distance}/results.json`],
  ] as const;
  return (
    <>
      <header className={styles['head']}>
        <h2>{texts.startList}</h2>
        <span className={styles['steps']}>
          {steps.map((binding) => (
            <KeyButton key={binding.combo} binding={binding} look="quiet" isBare />
          ))}
        </span>
      </header>
      <ol className={styles['pairs']} aria-label={texts.startList}>
        {list.pairs.map((pair) => (
          <PairItem
            key={pair.pair}
            pair={pair}
            isSelected={pair.pair === selected?.pair}
            onChoose={() => onChoose({ distance: list.distance, pair: pair.pair })}
          />
        ))}
      </ol>
      <h2 className={styles['title']}>{texts.standings}</h2>
      <ol className={styles['standings']} aria-label={texts.standings}>
        {list.leaders.map(({ id, rank, skater, time }) => (
          <li key={id} className={styles['leader']}>
            <span>{rank}</span>
            <Flag code={skater.flag} className={styles['flag']} />
            <span className={styles['name']}>{skater.surname}</span>
            <b>{time}</b>
          </li>
        ))}
      </ol>
      <p className={styles['sheets']}>
        {sheets.map(([word, address]) => (
          <a key={address} href={address} target="_blank" rel="noreferrer">
            {word}
          </a>
        ))}
      </p>
    </>
  );
}

interface PairItemProps {
  readonly pair: StartListPair;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
}

function PairItem({ pair: { pair, phase, isOfficial, rows }, isSelected, onChoose }: PairItemProps) {
  const texts = useOperatorTexts();
  const item = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const list = item.current?.closest('ol');
    if (!isSelected || list === null || list === undefined || typeof ResizeObserver !== 'function') return undefined;
    // At once, and again when the list gets less room: the screens below it come later.
    const observer = new ResizeObserver(() => item.current?.scrollIntoView({ block: 'nearest' }));
    observer.observe(list);
    return () => observer.disconnect();
  }, [isSelected]);
  return (
    <li>
      <button
        ref={item}
        type="button"
        className={styles['pair']}
        aria-pressed={isSelected}
        onClick={(event) => {
          event.currentTarget.blur();
          onChoose();
        }}
      >
        <span className={styles['number']}>
          {`${texts.livePair} ${pair}`}
          <span>{isOfficial ? texts.official : texts.phase[phase]}</span>
        </span>
        {rows.map(({ id, armband, lane, skater, result }) => (
          <span key={id} className={styles['row']}>
            <LaneBadge armband={armband} lane={lane} className={styles['band']} />
            <Flag code={skater.flag} className={styles['flag']} />
            <span className={styles['name']}>{skater.surname}</span>
            <b>{result}</b>
          </span>
        ))}
      </button>
    </li>
  );
}
