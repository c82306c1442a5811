/** A time being typed for a cell: what it reads, what it would make of lap, gap and rank, and whether the guard doubts it. */
import { useCallback, useMemo, useState } from 'react';
import type { CommandOf } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import type { Refusal } from '#shared/decide/refusal.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { consequences } from '#shared/view/consequences.ts';
import { raceDesk, type CellPlace, type CellView, type RaceDeskView } from '#shared/view/raceDesk.ts';
import { raceTimeText } from '#shared/view/format.ts';
import { proposedTime } from '#shared/view/proposedTime.ts';
import { typedAfter, typedDigits, typedTime } from '#shared/view/timeEntry.ts';
import { isSameRace } from '#shared/primitives/ids.ts';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePanel } from '../panelContext.ts';

export interface TimeEntry {
  readonly text: string;
  /** The cell as it would be; null while the time is none, or refused. */
  readonly wouldBe: CellView['passed'];
  /** Why it would not be taken as it is. */
  readonly doubt: Refusal | null;
  /** What was probably meant by a time that is doubted. */
  readonly proposed: string | null;
  readonly isTyping: boolean;
  readonly press: (key: string) => void;
  readonly clear: () => void;
  /** Puts what was probably meant into the field, where it is seen before it is taken. */
  readonly adopt: () => void;
  /** `keep` insists on a value the guard doubts (G1). */
  readonly commit: (keep: boolean) => void;
}

interface Judged {
  readonly refusal: Refusal | null;
  readonly wouldBe: CellView['passed'];
  readonly mustType: boolean;
}

type Reading = CommandOf<'RecordReading'>;

export function useTimeEntry(
  state: CompetitionState,
  desk: RaceDeskView,
  cell: CellPlace | null,
  onTaken: () => void,
): TimeEntry {
  const { person, propose, submit } = usePanel();
  const { language } = useTexts();
  const { serverNow } = useServerClock();
  const [typed, setTyped] = useState('');
  const { text, elapsedMs } = typedTime(typed, language);

  const reading = useMemo<Reading | null>(() => {
    if (cell === null || elapsedMs === null) return null;
    const { race, pointM } = cell;
    return { kind: 'RecordReading', ...race, pointM, source: 'official', elapsedMs, acknowledge: false };
  }, [cell, elapsedMs]);

  const judged = useMemo<Judged | null>(() => {
    if (reading === null || cell === null) return null;
    const judge = (command: Reading) =>
      previewAll(state, [command], { now: Math.trunc(serverNow()) as WallInstant, role: person.role });
    const plain = judge(reading);
    const kept = plain.ok ? plain : judge({ ...reading, acknowledge: true });
    if (!kept.ok) return { refusal: plain.ok ? null : plain.problem, wouldBe: null, mustType: false };
    const { after, report } = kept.value;
    return {
      refusal: plain.ok ? null : plain.problem,
      wouldBe: cellOf(raceDesk(after, desk, language), cell)?.passed ?? null,
      mustType: consequences(state, after, report, language).mustType !== null,
    };
  }, [reading, cell, state, desk, language, person.role, serverNow]);

  const isDoubted = judged?.refusal?.code === 'Implausible';
  const { proposed, adopt } = useProposed(state, isDoubted ? cell : null, typed, setTyped);
  const clear = useCallback(() => setTyped(''), []);
  const press = useCallback((key: string) => setTyped((before) => typedAfter(before, key)), []);

  const commit = useCallback(
    (keep: boolean) => {
      if (reading === null || judged === null || judged.wouldBe === null) return;
      if (judged.refusal !== null && !keep) return;
      const command = { ...reading, acknowledge: keep && judged.refusal !== null };
      if (judged.mustType || isCorrection(desk, cellOf(desk, cell))) {
        propose([command]);
        setTyped('');
        onTaken();
        return;
      }
      const before = typed;
      setTyped('');
      onTaken();
      // What was not taken comes back into the field, unless something else is typed there already.
      void submit([command]).then((isTaken) => {
        if (!isTaken) setTyped((now) => (now === '' ? before : now));
      });
    },
    [reading, judged, desk, cell, propose, submit, onTaken, typed],
  );

  return {
    text,
    wouldBe: judged?.wouldBe ?? null,
    doubt: judged?.refusal ?? null,
    proposed,
    isTyping: typed !== '',
    press,
    clear,
    adopt,
    commit,
  };
}

/** What a doubted time was probably meant to be; none while there is no cell in doubt. */
function useProposed(
  state: CompetitionState,
  doubted: CellPlace | null,
  typed: string,
  retype: (typed: string) => void,
): Pick<TimeEntry, 'proposed' | 'adopt'> {
  const { language } = useTexts();
  return useMemo(() => {
    const meant = doubted === null ? null : proposedTime(state, doubted, typed);
    return {
      proposed: meant === null ? null : raceTimeText(meant, language),
      adopt: () => meant !== null && retype(typedDigits(meant)),
    };
  }, [doubted, language, retype, state, typed]);
}

function cellOf(desk: RaceDeskView | null, place: CellPlace | null): CellView | null {
  if (desk === null || place === null) return null;
  const card = desk.cards.find(({ race }) => isSameRace(race, place.race));
  return card?.cells.find(({ pointM }) => pointM === place.pointM) ?? null;
}

/** A typed time takes the place of a hand time as a matter of course; anything else that is shown already is corrected. */
function isCorrection({ phase }: RaceDeskView, cell: CellView | null): boolean {
  if (cell === null || cell.passed === null) return phase === 'confirmed';
  return phase === 'confirmed' || cell.passed.source !== 'hand';
}
