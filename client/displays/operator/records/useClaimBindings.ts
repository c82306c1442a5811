/** The keys of the records desk: choosing a claim, and what an official may decide about it (rules R6, R8). */
import { useMemo } from 'react';
import { mayAsk } from '#shared/decide/role.ts';
import { undoCommands } from '#shared/decide/undo.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { movedClaim, type ClaimLine } from '#shared/view/recordsDesk.ts';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { useSend } from '../useSend.ts';
import { useRecordsTexts } from './text/useRecordsTexts.ts';

export interface ClaimDesk {
  readonly state: CompetitionState;
  readonly lines: readonly ClaimLine[];
  readonly selected: ClaimLine | null;
  readonly choose: (id: string | null) => void;
  /** A reason is being written: the desk's own keys rest. */
  readonly isRefusing: boolean;
  readonly onRefuse: () => void;
  readonly showsPersonal: boolean;
  readonly onPersonal: () => void;
}

export interface ClaimBindings {
  readonly steps: readonly Binding[];
  readonly decisions: readonly Binding[];
}

export function useClaimBindings(desk: ClaimDesk): ClaimBindings {
  const { state, lines, selected, choose, isRefusing, onRefuse, onPersonal } = desk;
  const texts = useRecordsTexts();
  const { desks } = useOperatorTexts();
  const { person } = usePanel();
  const send = useSend(state);

  const steps = useMemo<readonly Binding[]>(() => {
    const step = (combo: string, label: string, by: 1 | -1): Binding => ({
      combo,
      label,
      isEnabled: lines.length > 0,
      run: () => choose(movedClaim(lines, selected?.id ?? null, by)),
    });
    return [
      step('ArrowUp', texts.act.previous, -1),
      step('ArrowDown', texts.act.next, 1),
      { combo: 'P', label: texts.act.personal, isEnabled: true, run: onPersonal },
    ];
  }, [choose, lines, onPersonal, selected, texts]);

  const decisions = useMemo<readonly Binding[]>(() => {
    const mayDecide = selected !== null && mayAsk(person.role, 'RatifyRecord');
    const saying = (kind: 'RatifyRecord' | 'HoldRecord' | 'ReleaseRecord', done: string) => () => {
      if (selected === null) return;
      const { race, scope } = selected;
      void send([{ kind, ...race, scope }], { done });
    };
    const ratify = saying('RatifyRecord', texts.ratified);
    const hold = saying('HoldRecord', texts.held);
    const release = saying('ReleaseRecord', texts.released);
    const undo = () => {
      if (selected === null || selected.decision === null) return;
      void send(undoCommands(state, selected.decision.seq));
    };
    return [
      { combo: 'Y', label: texts.act.ratify, isEnabled: mayDecide && selected.mayRatify, run: ratify },
      { combo: 'N', label: texts.act.refuse, isEnabled: mayDecide && selected.mayRefuse, run: onRefuse },
      { combo: 'R', label: texts.act.release, isEnabled: mayDecide && selected.mayRelease, run: release },
      { combo: 'H', label: texts.act.hold, isEnabled: mayDecide && selected.mayHold, run: hold },
      { combo: 'U', label: texts.act.undo, isEnabled: mayDecide && selected.decision !== null, run: undo },
    ];
  }, [onRefuse, person.role, selected, send, state, texts]);

  useBindings(
    desks.records,
    useMemo(() => (isRefusing ? [] : [...steps, ...decisions]), [decisions, isRefusing, steps]),
  );
  return { steps, decisions };
}
