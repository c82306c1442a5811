/** A screen never goes blank: what cannot be drawn is left out, tried again, and the last good picture stays. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepLastGood } from '../../client/shell/KeepLastGood.tsx';
import { Retry } from '../../client/shell/Retry.tsx';

function Picture({ view }: { readonly view: string }) {
  if (view.startsWith('bad')) throw new Error(`cannot draw ${view}`);
  return <p>{view}</p>;
}

/** Time goes by, and what it changes is drawn. */
function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

beforeEach(() => {
  // React reports every caught error itself.
  vi.spyOn(console, 'error').mockReturnValue();
});

describe('the last good picture', () => {
  test('stays when a view cannot be drawn, and the next one is tried', () => {
    const { container, rerender } = render(<KeepLastGood view="good 1" picture={Picture} />);
    rerender(<KeepLastGood view="bad 2" picture={Picture} />);
    expect(container.textContent).toBe('good 1');
    rerender(<KeepLastGood view="bad 3" picture={Picture} />);
    expect(container.textContent).toBe('good 1');
    rerender(<KeepLastGood view="good 4" picture={Picture} />);
    expect(container.textContent).toBe('good 4');
  });
  test('is empty when there was none, until a view can be drawn', () => {
    const { container, rerender } = render(<KeepLastGood view="bad 1" picture={Picture} />);
    expect(container.textContent).toBe('');
    rerender(<KeepLastGood view="good 2" picture={Picture} />);
    expect(container.textContent).toBe('good 2');
  });
});

describe('the last net', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('draws again a moment later, until it works', () => {
    let isBroken = true;
    function Fragile() {
      if (isBroken) throw new Error('not yet');
      return <p>drawn</p>;
    }
    render(
      <Retry>
        <Fragile />
      </Retry>,
    );
    pass(1000);
    expect(screen.queryByText('drawn')).toBeNull();
    isBroken = false;
    pass(1000);
    expect(screen.getByText('drawn')).toBeTruthy();
  });
});
