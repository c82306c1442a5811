/** The distances of the programme, one of which is worked on. */
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import { pairs } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { distanceTitle } from '#shared/view/heading.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import type { Binding } from '../keys/keyboard.tsx';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';
import styles from './DistanceBar.module.css';

export interface DistanceBarProps {
  readonly state: CompetitionState;
  readonly distances: readonly DistanceOpened[];
  readonly chosen: number | null;
  readonly onChoose: (distance: number) => void;
  readonly bindings: readonly Binding[];
}

export function DistanceBar({ state, distances, chosen, onChoose, bindings }: DistanceBarProps) {
  const { distance: texts } = useProgrammeTexts();
  const words = useTexts();
  return (
    <nav className={styles['bar']} aria-label={texts.title}>
      {distances.length === 0 && <p className={styles['none']}>{texts.none}</p>}
      <ul className={styles['list']}>
        {distances.map(({ distance }) => {
          const title = distanceTitle(state, distance);
          return (
            <li key={distance}>
              <button
                type="button"
                className={styles['item']}
                aria-pressed={distance === chosen}
                onClick={(event) => {
                  event.currentTarget.blur();
                  onChoose(distance);
                }}
              >
                <strong>{title === null ? distance : words.distance(title)}</strong>
                <span>{texts.pairs(pairs(state, distance).length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look="quiet" />
        ))}
      </div>
    </nav>
  );
}
