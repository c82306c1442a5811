/** The race desk: the pair, the time being typed, and every control with its key. */
import { use, useCallback, useMemo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { CompetitionState } from '#shared/project/state.ts';
import { isSameRace } from '#shared/primitives/ids.ts';
import { isOfficial } from '#shared/project/programme.ts';
import type { RaceDeskView } from '#shared/view/raceDesk.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { typedSign } from '../keys/keyCombo.ts';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { NoticeLine } from '../NoticeLine.tsx';
import { ArenaShows } from '../screens/ArenaShows.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { BesideDesk } from './besideDesk.ts';
import { DoubtLine, EntryLine } from './EntryLine.tsx';
import { Keypad } from './Keypad.tsx';
import { LaneCard } from './LaneCard.tsx';
import { PhaseSteps } from './PhaseSteps.tsx';
import { ReadingsList } from './ReadingsList.tsx';
import styles from './RaceDesk.module.css';
import { useCellChoice } from './useCellChoice.ts';
import { useCrossings } from './useCrossings.ts';
import { useRaceBindings } from './useRaceBindings.ts';
import { useTimeEntry, type TimeEntry } from './useTimeEntry.ts';

export interface RaceDeskProps {
  readonly state: CompetitionState;
  readonly desk: RaceDeskView;
}

export function RaceDesk({ state, desk }: RaceDeskProps) {
  const texts = useOperatorTexts();
  const choice = useCellChoice(desk);
  const { cell, choose, chooseSkater, move } = choice;
  // After a time is taken the next cell is chosen by itself.
  const chooseNext = useCallback(() => choose(null), [choose]);
  const entry = useTimeEntry(state, desk, cell, chooseNext);
  const crossings = useCrossings(state, desk, chooseSkater);
  const { flow, decisions } = useRaceBindings(desk, cell, isOfficial(state, desk.distance));
  const typing = useTypingBindings(entry, move);
  const card = desk.cards.find(({ race }) => cell !== null && isSameRace(race, cell.race)) ?? null;
  const readings = card?.cells.find(({ pointM }) => pointM === cell?.pointM)?.passed?.readings ?? [];
  useBindings(
    texts.livePair,
    useMemo(() => [...flow, ...crossings.now, ...crossings.kept], [flow, crossings]),
  );
  useBindings(texts.act.digits, typing.all);
  useBindings(texts.desks.race, decisions);

  return (
    <div className={styles['desk']}>
      <header className={styles['head']}>
        <h2>{`${texts.livePair} ${desk.pair}`}</h2>
        <PhaseSteps phase={desk.phase} />
      </header>
      <div className={styles['lanes']}>
        {desk.cards.map((each, index) => {
          const crossing = crossings.now[index];
          if (crossing === undefined) return null;
          return (
            <LaneCard
              key={each.id}
              card={each}
              crossing={crossing}
              active={cell}
              typing={entry.text}
              onChoose={choose}
            />
          );
        })}
      </div>
      <EntryLine entry={entry} cell={cell} card={card} bindings={typing} />
      <Keypad press={entry.press} />
      <div className={styles['messages']}>
        <DoubtLine entry={entry} bindings={typing} />
        <NoticeLine />
        <Kept bindings={crossings.kept} />
      </div>
      <div className={styles['decisions']}>
        {[...flow, ...decisions].map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Space' ? 'main' : 'plain'} />
        ))}
      </div>
      <div className={styles['arena']}>
        <ArenaShows />
      </div>
      {card !== null && readings.length > 0 && (
        <Beside>
          <ReadingsList race={card.race} readings={readings} />
        </Beside>
      )}
    </div>
  );
}

/** A time that is held can be kept all the same. */
function Kept({ bindings }: { readonly bindings: readonly Binding[] }) {
  return (
    <div className={styles['kept']}>
      {bindings
        .filter(({ isEnabled }) => isEnabled)
        .map((binding) => (
          <KeyButton key={binding.combo} binding={binding} />
        ))}
    </div>
  );
}

/** Where a column stands beside the desk it is shown there, so that it takes no room from the keys. */
function Beside({ children }: { readonly children: ReactNode }) {
  const column = use(BesideDesk);
  return column === null ? children : createPortal(children, column);
}

interface TypingBindings {
  readonly commit: Binding;
  readonly keep: Binding;
  readonly adopt: Binding;
  readonly erase: Binding;
  readonly all: readonly Binding[];
}

function useTypingBindings(
  { press, clear, adopt: takeUp, commit: take, isTyping, doubt, proposed, wouldBe }: TimeEntry,
  move: (by: { readonly points: number; readonly lanes: number }) => void,
): TypingBindings {
  const { act, useInstead: using } = useOperatorTexts();
  return useMemo(() => {
    const step = (combo: string, points: number, lanes: number): Binding => ({
      combo,
      label: act.nextCell,
      isEnabled: true,
      run: () => move({ points, lanes }),
    });
    const digits: Binding = {
      combo: '0–9',
      label: act.digits,
      isEnabled: true,
      run: () => undefined,
      signOf: typedSign,
      runWith: press,
    };
    const backspace = { combo: 'Backspace', label: act.erase, isEnabled: isTyping, run: () => press('Backspace') };
    const commit = {
      combo: 'Enter',
      label: act.commit,
      isEnabled: wouldBe !== null && doubt === null,
      run: () => take(false),
    };
    const keep = {
      combo: 'Shift+Enter',
      label: act.keep,
      isEnabled: wouldBe !== null && doubt !== null,
      run: () => take(true),
    };
    const adopt = {
      combo: 'Y',
      label: proposed === null ? act.adopt : using(proposed),
      isEnabled: proposed !== null,
      run: takeUp,
    };
    const erase = { combo: 'Escape', label: act.erase, isEnabled: isTyping, run: clear };
    const steps = [
      step('Tab', 0, 1),
      step('ArrowLeft', -1, 0),
      step('ArrowRight', 1, 0),
      step('ArrowUp', 0, -1),
      step('ArrowDown', 0, 1),
    ];
    return { commit, keep, adopt, erase, all: [digits, commit, keep, adopt, erase, backspace, ...steps] };
  }, [act, clear, doubt, isTyping, move, press, proposed, take, takeUp, using, wouldBe]);
}
