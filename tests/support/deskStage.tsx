/** A desk of the operator panel on a table of its own: its keys work, and what it sends or proposes is written down. */
import { act, fireEvent, render } from '@testing-library/react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { PersonRole } from '#shared/decide/role.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { KeyboardProvider } from '../../client/displays/operator/keys/keyboard.tsx';
import { PanelContext, type Notice } from '../../client/displays/operator/panelContext.ts';
import { OperatorTextContext, operatorTextsFor } from '../../client/displays/operator/text/useOperatorTexts.ts';
import { LiveContext } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { TextContext, textsFor } from '../../client/text/useTexts.ts';
import type { Language } from '../../client/text/texts.ts';
import { DAY_START_MS } from './telling.ts';

export interface DeskStage {
  /** Command by command, in the order in which they were sent. */
  readonly sent: readonly Command[];
  /** What waits for a second look. */
  readonly proposed: readonly (readonly Command[])[];
  readonly notices: readonly (Notice | null)[];
  readonly press: (key: string, modifiers?: KeyboardEventInit) => Promise<void>;
  readonly showState: (state: CompetitionState) => void;
}

export interface DeskStageOptions {
  readonly role?: PersonRole;
  readonly language?: Language;
  /** By the clock of the server, since the day of the story began. */
  readonly elapsedMs?: number;
}

type Draw = (state: CompetitionState) => ReactNode;

export function showDesk(
  state: CompetitionState,
  draw: Draw,
  { role = 'admin', language = 'en', elapsedMs = 0 }: DeskStageOptions = {},
): DeskStage {
  const live = { store: createLiveStore(), clock: createServerClock(() => DAY_START_MS + elapsedMs) };
  live.store.setState({ competition: state });
  const stage = { sent: [] as Command[], proposed: [] as (readonly Command[])[], notices: [] as (Notice | null)[] };

  function Table() {
    const [notice, setNotice] = useState<Notice | null>(null);
    const competition = useCompetition();
    // As in the panel, only the notice is ever another one.
    const acts = useMemo(
      () => ({
        person: { name: 'Anna', role },
        submit: async (commands: readonly Command[]) => {
          stage.sent.push(...commands);
          return true;
        },
        propose: (commands: readonly Command[]) => void stage.proposed.push(commands),
        tell: (told: Notice | null) => {
          stage.notices.push(told);
          setNotice(told);
        },
      }),
      [],
    );
    const parts = useMemo(() => ({ ...acts, notice }), [acts, notice]);
    return <PanelContext value={parts}>{draw(competition)}</PanelContext>;
  }

  let show: (next: CompetitionState) => void = () => undefined;
  function useCompetition(): CompetitionState {
    const [now, setNow] = useState(state);
    show = setNow;
    return now;
  }

  render(
    <LiveContext value={live}>
      <TextContext value={textsFor(language)}>
        <OperatorTextContext value={operatorTextsFor(language)}>
          <KeyboardProvider>
            <Table />
          </KeyboardProvider>
        </OperatorTextContext>
      </TextContext>
    </LiveContext>,
  );
  return {
    ...stage,
    async press(key, modifiers = {}) {
      await act(async () => {
        fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, ...modifiers });
        await Promise.resolve();
      });
    },
    showState(next) {
      act(() => {
        live.store.setState({ competition: next });
        show(next);
      });
    },
  };
}
