/** Sends at once what changes nothing that was shown; anything else is put forward first, to be seen before it is published. */
import { useCallback } from 'react';
import type { Command } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { consequences, isQuiet } from '#shared/view/consequences.ts';
import { useServerClock } from '../../live/useLive.ts';
import { usePanel } from './panelContext.ts';
import { refusalText } from './text/inWords.ts';
import { useOperatorTexts } from './text/useOperatorTexts.ts';

export interface SendOptions {
  /** Said when all of it was taken. */
  readonly done?: string | undefined;
  /** Asks for a second look even when no result changes. */
  readonly isWeighty?: boolean | undefined;
}

export type Send = (commands: readonly Command[], options?: SendOptions) => Promise<boolean>;

/** Answers true when the commands were taken, and false when they were refused or wait for a second look. */
export function useSend(state: CompetitionState): Send {
  const { serverNow } = useServerClock();
  const { person, propose, submit, tell } = usePanel();
  const texts = useOperatorTexts();
  return useCallback(
    async (commands, { done, isWeighty = false } = {}) => {
      const now = Math.trunc(serverNow()) as WallInstant;
      const foreseen = previewAll(state, commands, { now, role: person.role });
      if (!foreseen.ok) {
        tell({ kind: 'problem', text: refusalText(texts, foreseen.problem) });
        return false;
      }
      const { after, report } = foreseen.value;
      if (isWeighty || !isQuiet(consequences(state, after, report, 'en'))) {
        propose(commands);
        return false;
      }
      const isTaken = await submit(commands);
      if (isTaken && done !== undefined) tell({ kind: 'done', text: done });
      return isTaken;
    },
    [person.role, propose, serverNow, state, submit, tell, texts],
  );
}
