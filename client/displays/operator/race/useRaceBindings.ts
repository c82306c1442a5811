/** The keys that move a pair on and decide about it: from its phase, so that a key that is lit can be pressed. */
import { useMemo } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { CellPlace, RaceDeskView } from '#shared/view/raceDesk.ts';
import type { Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import type { ActName } from '../text/operatorTexts.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';

export interface RaceBindings {
  readonly flow: readonly Binding[];
  readonly decisions: readonly Binding[];
}

export function useRaceBindings(desk: RaceDeskView, cell: CellPlace | null, isOfficial: boolean): RaceBindings {
  const { propose, submit } = usePanel();
  const { act: words } = useOperatorTexts();
  return useMemo(() => {
    const bind = (combo: string, act: ActName, isEnabled: boolean, run: () => void): Binding => ({
      combo,
      label: words[act],
      isEnabled,
      run,
    });
    return {
      flow: flowOf(desk, isOfficial).map(([combo, act, isEnabled, command]) =>
        bind(combo, act, isEnabled, () => void submit([command])),
      ),
      decisions: decisionsOf(desk, cell).map(([combo, act, isEnabled, command]) =>
        bind(combo, act, isEnabled, () => command !== null && propose([command])),
      ),
    };
  }, [cell, desk, isOfficial, propose, submit, words]);
}

type Act<Asked> = readonly [combo: string, act: ActName, isEnabled: boolean, command: Asked];

function flowOf(
  { distance, pair, phase, starts, wavesToStart }: RaceDeskView,
  isOfficial: boolean,
): readonly Act<Command>[] {
  const place = { distance, pair };
  const wave = wavesToStart[0] ?? 1;
  const isOnIce = phase === 'called' || phase === 'racing';
  const mayStart = (phase === 'called' || (phase === 'racing' && wave === 2)) && wavesToStart.length > 0;
  // A false start and a recall are about whoever was sent off last.
  const startedWave = starts.at(-1)?.wave ?? 1;
  return [
    ['N', 'call', phase === 'scheduled', { kind: 'CallPair', ...place }],
    ['Space', wave === 2 ? 'startSecond' : 'start', mayStart, { kind: 'StartPair', ...place, wave }],
    ['F', 'falseStart', isOnIce, { kind: 'GiveFalseStart', ...place, wave: startedWave, lane: null }],
    ['R', 'recall', phase === 'racing', { kind: 'RecallPair', ...place, wave: startedWave }],
    ['X', 'clear', isOnIce, { kind: 'ClearPair', ...place }],
    ['C', 'confirm', phase === 'finished', { kind: 'ConfirmPair', ...place }],
    ['M', 'makeOfficial', phase === 'confirmed' && !isOfficial, { kind: 'MakeDistanceOfficial', distance }],
  ];
}

function decisionsOf(desk: RaceDeskView, cell: CellPlace | null): readonly Act<Command | null>[] {
  const { distance, pair, phase } = desk;
  const card = desk.cards.find(
    ({ race }) => cell !== null && race.wave === cell.race.wave && race.lane === cell.race.lane,
  );
  const race = card?.race ?? null;
  const isMarked = card?.irm !== null && card !== undefined;
  const ofRace = (make: (key: NonNullable<typeof race>) => Command) => (race === null ? null : make(race));
  const mark = (irm: 'DNF' | 'DNS' | 'DQ') =>
    ofRace((key) => ({ kind: 'GiveIrm', ...key, irm, reason: null, rank: null }));
  const remark = (code: 'F' | 'RW') => ofRace((key) => ({ kind: 'AddRemark', ...key, remark: code, note: null }));
  const isChosen = race !== null;
  const wave = cell?.race.wave ?? 1;
  return [
    ['S', 'swap', desk.cards.length > 0, { kind: 'SwapLanes', distance, pair, wave }],
    ['D', 'dnf', isChosen && !isMarked && phase !== 'scheduled', mark('DNF')],
    ['W', 'dns', isChosen && !isMarked, mark('DNS')],
    ['Q', 'dq', isChosen && card?.irm?.code !== 'DQ', mark('DQ')],
    ['U', 'liftIrm', isChosen && isMarked, ofRace((key) => ({ kind: 'LiftIrm', ...key }))],
    ['T', 'fall', isChosen, remark('F')],
    ['B', 'warning', isChosen, remark('RW')],
    ['G', 'reskate', isChosen && phase !== 'scheduled', ofRace((key) => ({ kind: 'GrantReskate', ...key }))],
  ];
}
