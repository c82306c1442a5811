/** A desk of the operator panel for a component test: with its keys, its words and a state, but without the panel around it. */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { KeyboardProvider } from '../../client/displays/operator/keys/keyboard.tsx';
import { NoticeLine } from '../../client/displays/operator/NoticeLine.tsx';
import { PanelContext, type PanelParts } from '../../client/displays/operator/panelContext.ts';
import type { Person } from '../../client/displays/operator/signIn/session.ts';
import { OperatorTextContext, operatorTextsFor } from '../../client/displays/operator/text/useOperatorTexts.ts';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import type { Language } from '../../client/text/texts.ts';
import { TextContext, textsFor } from '../../client/text/useTexts.ts';
import type { Story } from './build.ts';

export interface ShownDesk {
  readonly live: Live;
  /** The last word in the line of notices. */
  readonly told: () => string | null;
  /** Shift and Ctrl are written before the key: `Shift+0`. */
  readonly press: (combo: string) => Promise<void>;
}

export interface DeskOptions {
  readonly person?: Person;
  readonly language?: Language;
}

export async function showDesk(
  desk: ReactNode,
  { state }: Pick<Story, 'state'>,
  { person = { name: 'Anna', role: 'admin' }, language = 'en' }: DeskOptions = {},
): Promise<ShownDesk> {
  const live = { store: createLiveStore(), clock: createServerClock(() => 0) };
  live.store.setState({ competition: state, link: 'live' });
  let told: string | null = null;
  const parts: PanelParts = {
    person,
    submit: async () => true,
    propose: () => undefined,
    notice: null,
    tell: (notice) => {
      told = notice?.text ?? null;
    },
  };
  await settled(() => {
    render(
      <LiveContext value={live}>
        <TextContext value={textsFor(language)}>
          <OperatorTextContext value={operatorTextsFor(language)}>
            <KeyboardProvider>
              <PanelContext value={parts}>
                <NoticeLine />
                {desk}
              </PanelContext>
            </KeyboardProvider>
          </OperatorTextContext>
        </TextContext>
      </LiveContext>,
    );
  });
  return {
    live,
    told: () => told,
    press: (combo) => settled(() => pressed(combo)),
  };
}

function pressed(combo: string): void {
  const parts = combo.split('+');
  const key = parts.at(-1) ?? '';
  const init = {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    bubbles: true,
    cancelable: true,
  };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Until what was asked of the server has been answered and drawn. */
async function settled(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await vi.waitFor(() => undefined);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  });
}
