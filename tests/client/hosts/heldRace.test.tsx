/** Figures that a host freezes: they stay, the clock with them, and go on where the race is. */
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HeldRace } from '../../../client/hosts/ograf/HeldRace.tsx';
import { LiveContext } from '../../../client/live/liveContext.ts';
import { createLiveStore } from '../../../client/live/liveStore.ts';
import { createServerClock } from '../../../client/live/serverClock.ts';
import { useFreshness, useLive, useServerClock } from '../../../client/live/useLive.ts';
import { milanoAfterPair } from '../../support/milano.ts';

function Shown() {
  const seq = useLive(({ competition }) => competition.seq);
  const { serverNow } = useServerClock();
  const { kind } = useFreshness();
  return <p role="status">{`${seq} ${serverNow()} ${kind}`}</p>;
}

test('a held race stands, clock included, and is not out of date however long it is held', () => {
  let now = 1000;
  const live = { store: createLiveStore(), clock: createServerClock(() => now) };
  const [before, after] = [milanoAfterPair(2), milanoAfterPair(3)];
  live.store.setState({ competition: before, lastContactAt: 1000 });
  const page = (isHeld: boolean) => (
    <LiveContext value={live}>
      <HeldRace isHeld={isHeld}>
        <Shown />
      </HeldRace>
    </LiveContext>
  );
  const { rerender } = render(page(false));
  rerender(page(true));
  now = 60_000;
  act(() => live.store.setState({ competition: after }));
  rerender(page(true));
  expect(screen.getByRole('status').textContent).toBe(`${before.seq} 1000 fresh`);
  rerender(page(false));
  expect(screen.getByRole('status').textContent).toBe(`${after.seq} 60000 lost`);
});
