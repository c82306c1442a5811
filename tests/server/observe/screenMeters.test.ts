/** The metrics of the public screens: how many follow, and how far behind the slowest is. */
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { meterScreens } from '../../../server/observe/screenMeters.ts';
import { aFleet, aScreen } from '../../support/fleet.ts';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

test('screens are counted by what they show and whether they follow, anew each time', async () => {
  let screens: FleetScreen[] = [aScreen(), aScreen({ drawnMs: 87 }), aScreen({ screen: 'overlay', presence: 'away' })];
  const registry = new Registry();
  meterScreens(registry, () => aFleet(screens));
  const first = await registry.metrics();
  expect(first).toContain('icebell_screens{screen="arena",presence="live"} 2');
  expect(first).toContain('icebell_screens{screen="overlay",presence="away"} 1');
  expect(first).toContain('icebell_slowest_screen_seconds 0.087');
  screens = [aScreen({ screen: null, presence: 'away' })];
  const next = await registry.metrics();
  expect(next).toContain('icebell_screens{screen="unknown",presence="away"} 1');
  expect(next).not.toContain('arena');
  expect(next).toContain('icebell_slowest_screen_seconds 0\n');
});

test('a screen that joins stands in the metrics of the server', async () => {
  const server = await TestServer.start();
  const screen = await TestScreen.connect(server.running.url, {});
  screen.hello({ screen: 'arena', screenId: 'north' as ScreenId });
  await screen.next('welcome');
  expect((await server.ask('/metrics')).text).toContain('icebell_screens{screen="arena",presence="live"} 1');
  screen.close();
  await server.close();
});
