/** The keys that move a pair on and decide about it: from its phase, so that a key that is lit can be pressed. */
import { useMemo } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { CellPlace, RaceDeskView } from '#shared/view/raceDesk.ts';
import { mapLabel } from '#shared/view/trackMap.ts';
import type { Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import type { ActName } from '../text/operatorTexts.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { keyOfRace } from './raceKeys.ts';

export interface RaceBindings {
  readonly flow: readonly Binding[];
  readonly decisions: readonly Binding[];
}

export function useRaceBindings(desk: RaceDeskView, cell: CellPlace | null, isOfficial: boolean): RaceBindings {
  const { propose, submit } = usePanel();
  const texts = useOperatorTexts();
  return useMemo(() => {
    const words = texts.act;
    const send = (command: Command) => () => void submit([command]);
    const show = (command: Command | null) => () => command !== null && propose([command]);
    const sending = ([combo, act, isEnabled, command]: Act<Command>): Binding => ({
      combo,
      label: words[act],
      isEnabled,
      run: send(command),
    });
    const named = falseStartsOf(desk).map(({ combo, surname, isEnabled, isSeenFirst, command }) => ({
      combo,
      label: texts.falseStartBy(mapLabel(surname)),
      isEnabled,
      run: isSeenFirst ? show(command) : send(command),
    }));
    const decisions = decisionsOf(desk, cell).map(([combo, act, isEnabled, command]) => ({
      combo,
      label: words[act],
      isEnabled,
      run: show(command),
    }));
    return { flow: [...startOf(desk).map(sending), ...named, ...endOf(desk, isOfficial).map(sending)], decisions };
  }, [cell, desk, isOfficial, propose, submit, texts]);
}

type Act<Asked> = readonly [combo: string, act: ActName, isEnabled: boolean, command: Asked];

function startOf({ distance, pair, phase, lastWave, wavesToStart }: RaceDeskView): readonly Act<Command>[] {
  const place = { distance, pair };
  const wave = wavesToStart[0] ?? 1;
  const mayStart = (phase === 'called' || (phase === 'racing' && wave === 2)) && wavesToStart.length > 0;
  return [
    ['N', 'call', phase === 'scheduled', { kind: 'CallPair', ...place }],
    ['Space', wave === 2 ? 'startSecond' : 'start', mayStart, { kind: 'StartPair', ...place, wave }],
    ['F', 'falseStart', isOnIce(phase), { kind: 'GiveFalseStart', ...place, wave: lastWave, lane: null }],
  ];
}

function endOf({ distance, pair, phase, lastWave }: RaceDeskView, isOfficial: boolean): readonly Act<Command>[] {
  const place = { distance, pair };
  return [
    ['R', 'recall', phase === 'racing', { kind: 'RecallPair', ...place, wave: lastWave }],
    ['X', 'clear', isOnIce(phase), { kind: 'ClearPair', ...place }],
    ['C', 'confirm', phase === 'finished', { kind: 'ConfirmPair', ...place }],
    ['M', 'makeOfficial', phase === 'confirmed' && !isOfficial, { kind: 'MakeDistanceOfficial', distance }],
  ];
}

function isOnIce(phase: RaceDeskView['phase']): boolean {
  return phase === 'called' || phase === 'racing';
}

/** Ctrl with the key of the armband names whoever started too early; a disqualification is read before it is published. */
function falseStartsOf({ phase, starters }: RaceDeskView) {
  return starters.map(({ race, surname, isOutNext }) => {
    const command: Command = { kind: 'GiveFalseStart', ...race };
    const combo = `Ctrl+${keyOfRace(race)}`;
    return { combo, surname, isEnabled: isOnIce(phase), isSeenFirst: isOutNext, command };
  });
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
