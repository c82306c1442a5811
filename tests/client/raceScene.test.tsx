/** The race scene in words: certainty of a finish, an empty lane, a corrected time, two clocks, the table of the splits. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { ArenaView } from '#shared/view/arenaView.ts';
import { arenaView } from '#shared/view/arenaView.ts';
import { RaceScene } from '../../client/displays/arena/scenes/RaceScene.tsx';
import { LiveContext } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition, type Story } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

function raceOf({ state }: Story): Extract<ArenaView, { readonly scene: 'race' }> {
  const view = arenaView(state, { locale: 'en', scene: 'auto', rowsPerPage: 10 }, DAY_START_MS + 20_000);
  if (view.scene !== 'race') throw new Error(`The scene is ${view.scene}`);
  return view;
}

const live = { store: createLiveStore(), clock: createServerClock(() => DAY_START_MS + 20_000) };

function sceneOf(story: Story, corrected: Readonly<Record<string, string>> = {}) {
  const { race, status } = raceOf(story);
  return (
    <LiveContext value={live}>
      <RaceScene race={{ ...race, corrected }} status={status} />
    </LiveContext>
  );
}

function show(story: Story, corrected: Readonly<Record<string, string>> = {}) {
  return render(sceneOf(story, corrected));
}

function rowOf(surname: string): HTMLElement {
  return must(screen.getByText(surname).closest('article'), `the row of ${surname}`);
}

const first = [aPair(1, inner('vigl'), outer('kok'))];
const led = aCompetition()
  .withDistance(1500, 'women', [...first, aPair(2, inner('takagi'), outer('leerdam')), aPair(3, outer('bowe'))])
  .starts(1, { gunMs: 0 })
  .skates('kok', '25.00', '53.00', '1:22.00', '1:52.00')
  .skates('vigl', '25.50', '54.00', '1:24.00', '1:55.00')
  .confirms(1);

describe('the race scene', () => {
  test('says of a finish how sure it is, and of a skater the present lane', () => {
    const racing = led.starts(2, { gunMs: 0 }).skates('takagi', '25.20', '53.40', '1:23.00');
    show(racing.passes('takagi', 1500, '1:53.00', 'hand'));
    expect(within(rowOf('TAKAGI')).getByRole('img', { name: 'provisional time' })).toBeTruthy();
    expect(rowOf('TAKAGI').getAttribute('aria-label')).toBe('TAKAGI, now in the outer lane');
  });
  test('shows the former time struck through while a correction is new', () => {
    show(led.starts(2, { gunMs: 0 }).passes('takagi', 300, '25.20'), { '1/2/1/inner': '25.90' });
    expect(within(rowOf('TAKAGI')).getByText('25.90').tagName).toBe('S');
  });
  test('the gap of a new point comes in as a new plate; that of a corrected time stays where it stands', () => {
    const plate = () => within(rowOf('TAKAGI')).getByRole('img', { name: /behind/ });
    const racing = led.starts(2, { gunMs: 0 }).passes('takagi', 300, '25.20');
    const { rerender } = show(racing);
    const before = plate();
    rerender(sceneOf(racing.passes('takagi', 300, '25.30', 'photoFinish')));
    expect([plate() === before, plate().textContent]).toEqual([true, '+0.30']);
    rerender(sceneOf(racing.passes('takagi', 700, '53.40')));
    expect(plate() === before).toBe(false);
  });
  test('[S4] outlines the empty lane of a skater who skates alone', () => {
    show(led.starts(3, { gunMs: 0 }));
    expect(screen.getByText('lane empty')).toBeTruthy();
  });
  test('looks back on the splits from the second point on', () => {
    const racing = led.starts(2, { gunMs: 0 }).skates('takagi', '25.20', '53.40').skates('leerdam', '24.90', '52.50');
    show(racing);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['', '300+0.20−0.10', '700+0.40−0.50']);
  });
  test('gives each pair of a quartet its own clock', () => {
    const quartet = [aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }))];
    const story = aCompetition().withDistance(1500, 'men', quartet);
    show(story.starts(1, { gunMs: 0 }).starts(1, { wave: 2, gunMs: 12_000 }));
    expect(screen.getAllByRole('timer').map(({ textContent }) => textContent)).toEqual(['20.0', '8.0']);
  });
});
