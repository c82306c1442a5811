/** Who hears a key: questions before desks, and a field keeps its keys until Escape leaves it. */
import { fireEvent, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { KeyboardProvider, useBindings, type Binding } from '../../../client/displays/operator/keys/keyboard.tsx';

function Bound({ title, bindings, isModal }: { title: string; bindings: readonly Binding[]; isModal?: boolean }) {
  useBindings(title, bindings, isModal);
  return null;
}

const bind = (combo: string, run: () => void): readonly Binding[] => [{ combo, label: combo, isEnabled: true, run }];

test('a question is asked first, even of a desk that drew itself anew after it', () => {
  const [question, desk] = [vi.fn(), vi.fn()];
  const draw = (bindings: readonly Binding[]) => (
    <KeyboardProvider>
      <Bound title="desk" bindings={bindings} />
      <Bound title="question" bindings={asked} isModal />
    </KeyboardProvider>
  );
  const asked = bind('Escape', question);
  const { rerender } = render(draw(bind('Escape', desk)));
  rerender(draw(bind('Escape', desk)));
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect([question.mock.calls.length, desk.mock.calls.length]).toEqual([1, 0]);
});

test('a key that saves never opens the browser’s own dialog, even when nothing can be saved', () => {
  render(<KeyboardProvider>{null}</KeyboardProvider>);
  expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })).toBe(false);
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true);
});

test('Escape leaves a field, and the next key is the desk’s again', () => {
  const desk = vi.fn();
  const { container } = render(
    <KeyboardProvider>
      <Bound title="desk" bindings={bind('D', desk)} />
      <input />
    </KeyboardProvider>,
  );
  const field = container.querySelector('input');
  field?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd' });
  expect(desk).not.toHaveBeenCalled();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd' });
  expect(desk).toHaveBeenCalledTimes(1);
});
