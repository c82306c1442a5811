/** The card that says which screen this is: only while the desk asks, with name, size and id. */
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore, type LiveState } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { IdentityCard } from '../../client/shell/IdentityCard.tsx';

let live: Live;
beforeEach(() => {
  live = { store: createLiveStore(), clock: createServerClock(() => 0) };
  live.store.setState({ screenId: 'k7qd2x' as ScreenId });
  render(
    <LiveContext value={live}>
      <IdentityCard />
    </LiveContext>,
  );
});

function set(fields: Partial<LiveState>): void {
  act(() => live.store.setState(fields));
}

describe('the identity card', () => {
  test('is not there unless the desk asks', () => {
    expect(screen.queryByRole('status')).toBeNull();
    set({ isIdentifying: true });
    expect(screen.queryByRole('status')).not.toBeNull();
    set({ isIdentifying: false });
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('is painted over a picture only while a host says that nobody sees it', () => {
    render(
      <LiveContext value={live}>
        <IdentityCard isOverPicture />
      </LiveContext>,
    );
    const cards = () => screen.queryAllByRole('status').length;
    set({ isIdentifying: true });
    expect(cards()).toBe(1);
    set({ onAir: true });
    expect(cards()).toBe(1);
    set({ onAir: false });
    expect(cards()).toBe(2);
    set({ onAir: true });
    expect(cards()).toBe(1);
  });

  test('says the id and the size, and the name above them once there is one', () => {
    set({ isIdentifying: true });
    const size = `${window.innerWidth} × ${window.innerHeight}`;
    expect(screen.getByRole('status').textContent).toBe(`k7qd2x${size}`);
    set({ control: { ...NO_CONTROL, name: 'Ribbon north' } });
    expect(screen.getByRole('status').textContent).toBe(`Ribbon north${size}k7qd2x`);
  });
});
