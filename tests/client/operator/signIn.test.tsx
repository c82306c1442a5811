/** The door of the panel: who is turned away reads why in the language of the panel. */
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { toldProblem, type ToldProblem } from '#shared/protocol/problems.ts';
import { SignIn } from '../../../client/displays/operator/signIn/SignIn.tsx';
import { OperatorTextContext, operatorTextsFor } from '../../../client/displays/operator/text/useOperatorTexts.ts';
import type { Language } from '../../../client/text/texts.ts';
import { answeringServer } from '../../support/answeringServer.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function knock(language: Language, status: number, { text, message }: ToldProblem): Promise<string | null> {
  answeringServer({ 'POST /api/v1/session': () => ({ status, body: { detail: text, message } }) });
  const texts = operatorTextsFor(language);
  render(
    <OperatorTextContext value={texts}>
      <SignIn invitation={null} onSignedIn={() => expect.unreachable('nobody is let in')} />
    </OperatorTextContext>,
  );
  fireEvent.change(screen.getByLabelText(new RegExp(`^${texts.signIn.secret}`)), { target: { value: 'guess' } });
  fireEvent.click(screen.getByRole('button', { name: texts.signIn.enter }));
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  return screen.getByRole('alert').textContent;
}

test.each([
  ['en', "This is not the operator's secret; the server told it when it first started."],
  ['nl', 'Dit is niet het geheim; de server noemde het bij de eerste start.'],
] as const)('a wrong secret is told in %s', async (language, sentence) => {
  expect(await knock(language, 401, toldProblem('wrongSecret', {}))).toBe(sentence);
});

test('whoever tries too often is told in Dutch how long to wait', async () => {
  expect(await knock('nl', 429, toldProblem('tooManyAttempts', { seconds: 30 }))).toBe(
    'Te veel mislukte pogingen vanaf dit adres; probeer het over 30 s opnieuw.',
  );
});
