/** The keys of the start list: which are lit follows from whether it is being written or under way. */
import { useMemo } from 'react';
import type { Command, CommandKind } from '#shared/decide/command.ts';
import { mayAsk } from '#shared/decide/role.ts';
import { publishedStartList } from '#shared/project/programme.ts';
import { movedCursor } from '#shared/view/programmeList.ts';
import { movedPair, withNewPair, withoutPair, withSwappedLanes } from '#shared/view/startListDraft.ts';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useSend } from '../useSend.ts';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import type { ListAct } from '../programme/text/programmeTexts.ts';
import { publishCommands, swapCommands, withdrawCommands } from './listCommands.ts';
import type { ListWriting } from './useListWriting.ts';

export interface ListBindings {
  /** For the chosen lane and its pair. */
  readonly table: readonly Binding[];
  /** For the list as a whole. */
  readonly list: readonly Binding[];
}

export function useListBindings(at: ListWriting): ListBindings {
  const { list: texts } = useProgrammeTexts();
  const { person } = usePanel();
  const send = useSend(at.state);
  const isBusy = at.writing !== null;
  const may = useMemo(() => (kind: CommandKind) => mayAsk(person.role, kind), [person.role]);

  const bound = useMemo(() => {
    const bind = ([combo, act, isEnabled, run, isGlobal]: Act): Binding => ({
      combo,
      label: texts.act[act],
      isEnabled,
      run,
      isGlobal,
    });
    const ask = (commands: readonly Command[], done: string) => void send(commands, { done, isWeighty: true });
    const publish = () => {
      const commands = publishCommands(at.state, at.distance, at.desk.draft);
      void send(commands, { done: texts.published, isWeighty: hasList(at) });
    };
    return {
      steps: stepsOf(at).map(bind),
      table: [...writingOf(at, may), ...singleOf(at, may, ask, texts)].map(bind),
      list: [
        bind(['A', 'add', at.isDraft, () => addPair(at)]),
        bind(['Ctrl+S', 'publish', at.isWritten && !isBusy, publish, true]),
        bind(['Escape', 'drop', at.isWritten && !isBusy, at.desk.drop]),
      ],
    };
  }, [at, isBusy, may, send, texts]);

  useBindings(
    texts.title,
    useMemo(() => (isBusy ? [] : [...bound.steps, ...bound.table, ...bound.list]), [bound, isBusy]),
  );
  return bound;
}

type Act = readonly [combo: string, act: ListAct, isEnabled: boolean, run: () => void, isGlobal?: boolean];
type May = (kind: CommandKind) => boolean;

/** Another list takes the place of one that people may have read. */
function hasList({ state, distance }: ListWriting): boolean {
  return publishedStartList(state, distance).slots.length > 0;
}

function stepsOf({ lines, cursor, choose }: ListWriting): readonly Act[] {
  return [
    ['ArrowUp', 'above', true, () => choose(movedCursor(lines, cursor, -1))],
    ['ArrowDown', 'below', true, () => choose(movedCursor(lines, cursor, 1))],
  ];
}

function addPair({ desk, choose, write }: ListWriting): void {
  desk.change(withNewPair(desk.draft));
  choose({ index: desk.draft.length, lane: 0 });
  write('lane');
}

/** What is done to the list while it is written. */
function writingOf({ isDraft, lines, cursor, choose, desk, write }: ListWriting, may: May): readonly Act[] {
  const { draft, change } = desk;
  const { index, lane } = cursor;
  const hasPair = lines[index] !== undefined;
  const isTaken = (lines[index]?.lanes[lane]?.entry ?? null) !== null;
  const move = (by: 1 | -1) => () => {
    change(movedPair(draft, index, by));
    choose({ index: index + by, lane });
  };
  return [
    [
      'Enter',
      isDraft ? 'edit' : 'correct',
      hasPair && may('RegisterEntries') && (isDraft || isTaken),
      () => write('lane'),
    ],
    ['Alt+ArrowUp', 'moveUp', isDraft && index > 0, move(-1)],
    ['Alt+ArrowDown', 'moveDown', isDraft && index < lines.length - 1, move(1)],
    ['K', 'iceBreak', isDraft && hasPair, () => write('break')],
    ['Delete', 'remove', isDraft && hasPair, () => change(withoutPair(draft, index))],
  ];
}

/** What happens to single skaters: swapped in the draft while it is one, in the log afterwards. */
function singleOf(
  { isDraft, isWritten, lines, cursor, desk, distance, write }: ListWriting,
  may: May,
  ask: (commands: readonly Command[], done: string) => void,
  texts: { readonly swapped: string; readonly withdrawn: string },
): readonly Act[] {
  const line = lines[cursor.index];
  const lane = line?.lanes[cursor.lane];
  if (line === undefined || lane === undefined) return [];
  const race = { distance, pair: line.pair, wave: lane.wave, lane: lane.lane };
  const swap = () => {
    if (isDraft) desk.change(withSwappedLanes(desk.draft, cursor.index, lane.wave));
    else ask(swapCommands(race), texts.swapped);
  };
  const isTaken = lane.entry !== null;
  return [
    ['S', 'swap', isDraft || may('SwapLanes'), swap],
    ['B', 'substitute', !isWritten && may('SubstituteSkater'), () => write('substitute')],
    [
      'W',
      'withdraw',
      !isWritten && isTaken && may('WithdrawSkater'),
      () => ask(withdrawCommands(race), texts.withdrawn),
    ],
  ];
}
