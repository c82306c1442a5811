/** What the server answers to a command stands in the line of notices in the language of the panel. */
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { refusal } from '#shared/decide/refusal.ts';
import { warning } from '#shared/decide/warning.ts';
import { toldProblem } from '#shared/protocol/problems.ts';
import { OperatorTextContext, operatorTextsFor } from '../../../client/displays/operator/text/useOperatorTexts.ts';
import { usePanelParts } from '../../../client/displays/operator/usePanelParts.ts';
import { LiveContext } from '../../../client/live/liveContext.ts';
import { createLiveStore } from '../../../client/live/liveStore.ts';
import { createServerClock } from '../../../client/live/serverClock.ts';
import { answeringServer } from '../../support/answeringServer.tsx';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const PERSON = { name: 'Anna', role: 'admin' } as const;
const { state } = aCompetition().withDistance(1000, 'women', [aPair(1, inner('takagi'), outer('leerdam'))]);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The notice of a Dutch panel after the server has answered a command like this. */
async function told(status: number, body: object) {
  answeringServer({ 'POST /api/v1/commands': () => ({ status, body }) });
  const live = { store: createLiveStore(), clock: createServerClock(() => 0) };
  live.store.setState({ competition: state });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LiveContext value={live}>
      <OperatorTextContext value={operatorTextsFor('nl')}>{children}</OperatorTextContext>
    </LiveContext>
  );
  const { result } = renderHook(() => usePanelParts(PERSON, () => undefined), { wrapper });
  await act(async () => {
    await result.current.parts.submit([{ kind: 'CallPair', distance: 1, pair: 1 }]);
  });
  return result.current.parts.notice;
}

test('[W8] a refusal is said in Dutch', async () => {
  expect(await told(409, { detail: 'x', refusal: refusal('WrongPhase', 'pairNotOnIce', { pair: 1 }) })).toEqual({
    kind: 'problem',
    text: 'Rit 1 staat niet op het ijs, en geen andere rit. Roep de rit eerst op.',
  });
});

test('[W8] warnings are said in Dutch, one after the other', async () => {
  const warnings = [warning('startMissing', { pair: 1 }), warning('skaterMarked', { irm: 'DQ' })];
  const answer = {
    facts: [7],
    warnings: warnings.map(({ text }) => text),
    warningMessages: warnings.map(({ message }) => message),
  };
  expect(await told(200, answer)).toEqual({
    kind: 'warning',
    text: 'Van rit 1 is geen start bekend. De rijder staat als DQ.',
  });
});

test('[W8] what was not even decided about is said in Dutch', async () => {
  const { text, message } = toldProblem('serverFault', {});
  expect(await told(500, { detail: text, message })).toEqual({
    kind: 'problem',
    text: 'Er ging iets mis op de server; het staat in zijn logboek.',
  });
});
