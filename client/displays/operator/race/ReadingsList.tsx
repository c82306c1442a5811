/** Every reading of the chosen cell, as what it is: its source, its thousandth, and which of them counts by rule (P2). */
import { useMemo, useState } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { RaceKey } from '#shared/primitives/ids.ts';
import { otherLane } from '#shared/rules/track.ts';
import type { ReadingView } from '#shared/view/raceDesk.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './ReadingsList.module.css';

export interface ReadingsListProps {
  readonly race: RaceKey;
  readonly readings: readonly ReadingView[];
}

export function ReadingsList({ race, readings }: ReadingsListProps) {
  const texts = useOperatorTexts();
  const { propose } = usePanel();
  const [at, setAt] = useState(0);
  const marked = readings[at % readings.length] ?? null;
  const bindings = useMemo<readonly Binding[]>(() => {
    const { distance, pair, wave } = race;
    const about = (make: (reading: ReadingView) => Command) => () => marked !== null && propose([make(marked)]);
    const place = { distance, pair };
    return [
      {
        combo: 'H',
        label: texts.readings.next,
        isEnabled: readings.length > 1,
        run: () => setAt((before) => before + 1),
      },
      {
        combo: 'P',
        label: texts.readings.pin,
        isEnabled: marked !== null,
        run: about(({ seq }) => ({ kind: 'PinReading', ...place, target: seq })),
      },
      {
        combo: 'V',
        label: texts.readings.dismiss,
        isEnabled: marked !== null,
        run: about(({ seq }) => ({ kind: 'DismissReading', ...place, target: seq })),
      },
      {
        combo: 'A',
        label: texts.readings.reassign,
        isEnabled: marked !== null,
        run: about(({ seq }) => ({ kind: 'ReassignReading', ...place, target: seq, wave, lane: otherLane(race.lane) })),
      },
    ];
  }, [marked, propose, race, readings.length, texts]);
  useBindings(texts.readings.title, bindings);
  return (
    <section className={styles['readings']} aria-label={texts.readings.title}>
      <h2 className={styles['title']}>{texts.readings.title}</h2>
      <ul className={styles['list']}>
        {readings.map((reading) => (
          <li key={reading.seq} className={styles['reading']} aria-current={reading === marked}>
            <b>{reading.exact}</b>
            <span>{texts.source[reading.source]}</span>
            {reading.isChosen && <em>{texts.readings.counts}</em>}
          </li>
        ))}
      </ul>
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look="quiet" />
        ))}
      </div>
    </section>
  );
}
