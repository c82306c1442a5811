/** The cursor in the start list and what is being typed at it; what is kept goes into the draft or, once that is closed, into the log. */
import { useCallback, useMemo, useState } from 'react';
import { takesNewList } from '#shared/decide/decideStartList.ts';
import type { Refusal } from '#shared/decide/refusal.ts';
import { mayAsk } from '#shared/decide/role.ts';
import type { DistanceOpened, Entry } from '#shared/facts/programmeFacts.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import {
  draftLines,
  isLast,
  movedCursor,
  standingLines,
  type LaneCursor,
  type PairLine,
} from '#shared/view/programmeList.ts';
import { withBreak, withNewPair, withoutEmptyEnd, withSkater } from '#shared/view/startListDraft.ts';
import { usePanel } from '../panelContext.ts';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import { useSend } from '../useSend.ts';
import { registering, substituteCommands } from './listCommands.ts';
import { useDraft, type DraftDesk } from './useDraft.ts';

/** What is being typed below the chosen lane. */
export type Writing = 'lane' | 'substitute' | 'break' | null;

export interface ListWriting {
  readonly state: CompetitionState;
  readonly distance: number;
  readonly desk: DraftDesk;
  /** Why the list cannot be published anew; null while it can. */
  readonly refusal: Refusal | null;
  /** The list may still be published anew, by whoever sits here. */
  readonly isDraft: boolean;
  /** What is shown is not what is published. */
  readonly isWritten: boolean;
  readonly lines: readonly PairLine[];
  readonly cursor: LaneCursor;
  readonly choose: (cursor: LaneCursor) => void;
  readonly writing: Writing;
  readonly write: (writing: Writing) => void;
  readonly stop: () => void;
  readonly keepSkater: (skater: Entry | null) => void;
  readonly keepBreak: (minutes: number | null) => void;
}

export function useListWriting(state: CompetitionState, { distance, startMode }: DistanceOpened): ListWriting {
  const { list: texts } = useProgrammeTexts();
  const { person } = usePanel();
  const send = useSend(state);
  const desk = useDraft(state, distance);
  const { draft, isDirty, change } = desk;
  const [chosen, choose] = useState<LaneCursor>({ index: 0, lane: 0 });
  const [writing, write] = useState<Writing>(null);

  const refusal = useMemo(() => takesNewList(state, distance), [state, distance]);
  const isDraft = refusal === null && mayAsk(person.role, 'PublishStartList');
  const isWritten = isDraft && isDirty;
  const lines = useMemo(
    () => (isWritten ? draftLines(draft, startMode) : standingLines(state, distance)),
    [isWritten, draft, startMode, state, distance],
  );
  const cursor = movedCursor(lines, chosen, 0);
  const line = lines[cursor.index];
  const lane = line?.lanes[cursor.lane];

  const stop = useCallback(() => {
    write(null);
    if (isWritten) change(withoutEmptyEnd(draft));
  }, [change, draft, isWritten]);

  function keepInDraft(skater: Entry | null): void {
    if (lane === undefined) return;
    const kept = withSkater(draft, cursor.index, lane, skater);
    const isEnd = isLast(lines, cursor);
    if (isEnd && skater === null) {
      write(null);
      change(withoutEmptyEnd(kept));
      return;
    }
    choose(isEnd ? { index: lines.length, lane: 0 } : movedCursor(lines, cursor, 1));
    change(isEnd ? withNewPair(kept) : kept);
  }

  function keepInLog(skater: Entry | null): void {
    write(null);
    if (skater === null || line === undefined || lane === undefined) return;
    const race = { distance, pair: line.pair, wave: lane.wave, lane: lane.lane };
    if (writing === 'substitute') void send(substituteCommands(state, race, skater), { done: texts.substituted });
    else void send(registering([skater]), { done: texts.correctedSkater });
  }

  return {
    state,
    distance,
    desk,
    refusal,
    isDraft,
    isWritten,
    lines,
    cursor,
    choose,
    writing,
    write,
    stop,
    keepSkater: writing === 'lane' && isDraft ? keepInDraft : keepInLog,
    keepBreak(minutes) {
      write(null);
      change(withBreak(draft, cursor.index, minutes));
    },
  };
}
