/** Which scene the arena shows: what happens on the ice decides, and after it the clock. */
import { describe, expect, test } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { arenaMoment } from '#shared/view/arenaScene.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const HOLD_MS = 12_000;
/** Long before the facts, which come one a second, so that the race clock tells when somebody came home. */
const GUN_MS = -100_000;
const published = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('vigl'), outer('schulting')),
  aPair(2, inner('takagi'), outer('leerdam')),
  aPair(3, inner('kok'), outer('bowe')),
]);
const afterFirst = published.runs(1, { schulting: '1:15.46', vigl: '1:17.15' }).confirms(1);
const racing = afterFirst.calls(2).starts(2, { gunMs: GUN_MS });

function sceneOf(state: CompetitionState, raceMs = 0): string {
  return arenaMoment(state, DAY_START_MS + GUN_MS + raceMs).scene;
}

describe('the scene', () => {
  test('before the first call is the programme', () => {
    expect(sceneOf(aCompetition().state)).toBe('holding');
    expect(sceneOf(published.state)).toBe('holding');
  });
  test('of a called pair is its introduction, also after a false start (S2)', () => {
    expect(sceneOf(afterFirst.calls(2).state)).toBe('nextPair');
    expect(sceneOf(racing.givesFalseStart(2, 'inner').state)).toBe('nextPair');
  });
  test('of a started pair is the race', () => {
    expect(sceneOf(racing.state)).toBe('race');
  });
  test('[M3] stays the race when the first finisher of all takes a lead that nobody had', () => {
    expect(sceneOf(published.starts(1).finishes('schulting', '1:15.46').state)).toBe('race');
  });
  test('is the finish when a skater takes the lead from somebody', () => {
    const moment = arenaMoment(racing.finishes('leerdam', '1:12.31').state, DAY_START_MS);
    expect([moment.scene, moment.winner?.entry]).toEqual(['finish', 'leerdam']);
  });
  test('[P3] belongs to who took the lead, in whatever order the times arrive', () => {
    const inOrder = racing.finishes('takagi', '1:14.00').finishes('leerdam', '1:14.50');
    const reversed = racing.finishes('leerdam', '1:14.50').finishes('takagi', '1:14.00');
    for (const { state } of [inOrder, reversed]) {
      expect(arenaMoment(state, DAY_START_MS + GUN_MS).winner?.entry).toBe('takagi');
    }
  });
  test('returns to the race when a correction takes the lead away again (C2)', () => {
    expect(sceneOf(racing.finishes('leerdam', '1:12.31').finishes('leerdam', '1:16.00', 'official').state)).toBe(
      'race',
    );
  });
});

describe('the standings', () => {
  const home = racing.finishes('leerdam', '1:16.00').finishes('takagi', '1:17.00').confirms(2);
  test('come a while after the last skater is home by the race clock', () => {
    expect(sceneOf(home.state, 77_000 + HOLD_MS - 1)).toBe('race');
    expect(sceneOf(home.state, 77_000 + HOLD_MS)).toBe('standings');
    expect(arenaMoment(home.state, DAY_START_MS + GUN_MS + 77_000).until).toBe(
      DAY_START_MS + GUN_MS + 77_000 + HOLD_MS,
    );
  });
  test('stay when a time is corrected later', () => {
    expect(sceneOf(home.finishes('takagi', '1:16.90', 'official').state, 300_000)).toBe('standings');
  });
  test('give way to the next call', () => {
    expect(sceneOf(home.calls(3).state, 300_000)).toBe('nextPair');
  });
  test('follow a pair in which nobody finished', () => {
    const { state } = racing.marks('leerdam', 'DNF').marks('takagi', 'DNF');
    expect(sceneOf(state, 300_000)).toBe('standings');
  });
  test('wait for a pair whose start nobody recorded by its readings', () => {
    const { state } = published.calls(1).finishes('vigl', '1:17.15').finishes('schulting', '1:15.46');
    expect(arenaMoment(state, DAY_START_MS).until).toBe(DAY_START_MS + state.seq * 1000 + HOLD_MS);
  });
});

test('a rehearsal that plays ten times faster holds its results for less, but never for a blink', () => {
  const fast = aCompetition().tells({
    kind: 'CompetitionOpened',
    name: 'Rehearsal',
    venue: 'Hall',
    city: 'Town',
    noc: null,
    startDay: '2026-01-01',
    level: 'olympic',
    rehearsal: { reconstructed: false, speed: 10 },
  });
  const { state } = fast
    .withDistance(500, 'men', [aPair(1, inner('kim'))])
    .starts(1, { gunMs: 0 })
    .finishes('kim', '36.00');
  expect(arenaMoment(state, 0).until).toBe(DAY_START_MS + 3600 + 5000);
});
