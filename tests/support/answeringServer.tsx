/** What stands in for the server of a component test: it answers by method and path, and remembers what it was asked. */
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { showDesk, type DeskStage, type DeskStageOptions } from './deskStage.tsx';

export interface AskedOf {
  readonly method: string;
  readonly path: string;
  readonly json: unknown;
}

export type Answers = Readonly<
  Record<string, (asked: AskedOf) => { readonly status?: number; readonly body?: object }>
>;

/** `answers` by `GET /api/v1/people`; a `*` at the end stands for any id. Whatever is not named is a 404. */
export function answeringServer(answers: Answers): readonly AskedOf[] {
  const asked: AskedOf[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
    const one = { method, path, json: body === undefined ? null : (JSON.parse(body) as unknown) };
    asked.push(one);
    const named = Object.entries(answers).find(([key]) =>
      key.endsWith('*') ? `${method} ${path}`.startsWith(key.slice(0, -1)) : `${method} ${path}` === key,
    );
    const { status = 200, body: said = {} } = named?.[1](one) ?? { status: 404, body: { detail: 'Nothing there.' } };
    return new Response(status === 204 ? null : JSON.stringify(said), { status });
  });
  return asked;
}

/** A desk that asks the server, once everything it asked at first has been answered; its keys wait for answers, too. */
export async function showAskingDesk(
  { state }: { readonly state: CompetitionState },
  desk: ReactNode,
  options: DeskStageOptions = {},
): Promise<Pick<DeskStage, 'notices' | 'press'>> {
  const stage = showDesk(state, () => desk, options);
  await answered();
  return {
    notices: stage.notices,
    async press(key, modifiers) {
      await stage.press(key, modifiers);
      await answered();
    },
  };
}

/** Answers here come within one turn of the event loop. */
async function answered(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  });
}
