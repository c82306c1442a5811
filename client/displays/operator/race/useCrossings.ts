/** The keys of the armbands: whoever bears it crosses the line now. A time the guard doubts is held until somebody insists. */
import { useMemo, useState } from 'react';
import type { CommandOf } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import { raceKeyText, type RaceKey } from '#shared/primitives/ids.ts';
import { millis, type WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { nextCellOf, type RaceCardView, type RaceDeskView } from '#shared/view/raceDesk.ts';
import { useServerClock } from '../../../live/useLive.ts';
import type { Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { sentencesOf } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { keyOfRace } from './raceKeys.ts';

type Reading = CommandOf<'RecordReading'>;

export interface Crossings {
  /** One for each card, in its order; chooses the skater when there is nothing to time. */
  readonly now: readonly Binding[];
  /** The same keys with Shift, for a time that is held. */
  readonly kept: readonly Binding[];
}

export function useCrossings(
  state: CompetitionState,
  desk: RaceDeskView,
  chooseSkater: (race: RaceKey) => void,
): Crossings {
  const { person, submit, tell } = usePanel();
  const { serverNow } = useServerClock();
  const texts = useOperatorTexts();
  const [held, setHeld] = useState<Reading | null>(null);
  return useMemo(() => {
    const cross = (card: RaceCardView) => {
      const now = Math.trunc(serverNow()) as WallInstant;
      const reading = crossingOf(desk, card, now);
      if (reading === null) return chooseSkater(card.race);
      const outcome = previewAll(state, [reading], { now, role: person.role });
      if (outcome.ok || outcome.problem.code !== 'Implausible') {
        setHeld(null);
        return void submit([reading]);
      }
      // The instant is kept: insisting later does not make the time longer (G1).
      setHeld(reading);
      const keep = texts.keepWith(`⇧ ${keyOfRace(card.race)}`);
      const [doubt] = sentencesOf(texts, outcome.problem);
      return tell({ kind: 'warning', text: `${doubt}. ${keep}` });
    };
    const keep = () => {
      if (held !== null) void submit([{ ...held, acknowledge: true }]);
      setHeld(null);
    };
    const isHeld = ({ race }: RaceCardView) => held !== null && raceKeyText(keyOf(held)) === raceKeyText(race);
    return {
      now: desk.cards.map((card) => ({
        combo: keyOfRace(card.race),
        label: texts.crossing(card.skater.surname),
        isEnabled: true,
        run: () => cross(card),
      })),
      kept: desk.cards.map((card) => ({
        combo: `Shift+${keyOfRace(card.race)}`,
        label: texts.act.keep,
        isEnabled: isHeld(card),
        run: keep,
      })),
    };
  }, [chooseSkater, desk, held, person.role, serverNow, state, submit, tell, texts]);
}

function keyOf({ distance = 0, pair = 0, wave, lane = 'inner' }: Reading): RaceKey {
  return { distance, pair, wave, lane };
}

/** The hand time of this instant at the skater's next point; null when there is nothing to time. */
function crossingOf(desk: RaceDeskView, card: RaceCardView, now: WallInstant): Reading | null {
  const start = desk.starts.find(({ wave }) => wave === card.race.wave);
  const next = nextCellOf(desk, card.race);
  if (start === undefined || next === null || desk.phase !== 'racing' || now <= start.startedAt) return null;
  const elapsedMs = millis(now - start.startedAt);
  return { kind: 'RecordReading', ...card.race, pointM: next.pointM, source: 'hand', elapsedMs, acknowledge: false };
}
