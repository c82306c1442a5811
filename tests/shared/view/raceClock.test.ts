/** The big clock and the lap counter of a pair. */
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { clockView, lapsToGoView, runningText, waveClocks } from '#shared/view/raceClock.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const started = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('bowe'), outer('kok'))])
  .starts(1, { gunMs: 5000 });

function traceOf(state: CompetitionState) {
  return must(pairTrace(state, 1, 1), 'the pair');
}

describe('the clock', () => {
  const clock = ({ state }: { state: CompetitionState }) => clockView(state, traceOf(state), 'en');

  test('[S1] runs from the gun', () => {
    expect(clock(started)).toEqual({
      kind: 'running',
      running: { startedAt: DAY_START_MS + 5000, speed: 1 },
      lastSplit: null,
    });
  });
  test('runs on while one of the pair is under way, and remembers the last split', () => {
    const one = started.skates('kok', '17.43', '43.95', '1:12.59').passes('bowe', 200, '17.70');
    expect(clock(one)).toMatchObject({ kind: 'running', lastSplit: '1:12.59' });
  });
  test('stands at the last time when both are home', () => {
    const home = started.finishes('kok', '1:12.59').finishes('bowe', '1:14.55');
    expect(clock(home)).toEqual({ kind: 'stopped', text: '1:14.55' });
  });
  test('stands at zero before the gun', () => {
    expect(clock(started.recalls(1))).toEqual({ kind: 'stopped', text: '0.0' });
  });
  test.each([
    [0, 1, '0.0'],
    [64_299, 1, '1:04.2'],
    [7230, 10, '1:12.3'],
    [-300, 1, '0.0'],
  ])('%d ms after the gun at speed %d it reads %s (T2)', (ms, speed, text) => {
    expect(runningText({ startedAt: 1000 as WallInstant, speed }, 1000 + ms, 'en')).toBe(text);
  });
});

describe('the lap counter', () => {
  const laps = ({ state }: { state: CompetitionState }) => lapsToGoView(state, traceOf(state));

  test('waits for the first passing', () => {
    expect(laps(started)).toBeNull();
  });
  test('does not run ahead of the skater who is behind', () => {
    const one = started.passes('kok', 200, '17.43');
    expect([laps(one), laps(one.passes('bowe', 200, '17.70'))]).toEqual([null, 2]);
    expect(laps(one.passes('bowe', 200, '17.70').passes('kok', 600, '43.95'))).toBe(2);
  });
  test('forgets who is home', () => {
    const kokHome = started.passes('bowe', 600, '44.97').finishes('kok', '1:12.59');
    expect([laps(kokHome), laps(kokHome.finishes('bowe', '1:14.55'))]).toEqual([1, null]);
  });
});

describe('the clocks of a quartet', () => {
  const quartet = aCompetition()
    .withDistance(1500, 'men', [aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }))])
    .starts(1, { gunMs: 5000 });
  const clocks = ({ state }: { state: CompetitionState }) =>
    waveClocks(state, traceOf(state), 'en').map(({ armbands, clock }) => [
      armbands.map(({ armband }) => armband).join('+'),
      clock.kind === 'running' ? clock.running.startedAt - DAY_START_MS : clock.text,
    ]);

  test('each counts from its own gun and stands when its own two are home', () => {
    expect(clocks(quartet)).toEqual([
      ['white+red', 5000],
      ['yellow+blue', '0.0'],
    ]);
    const both = quartet.starts(1, { wave: 2, gunMs: 22_000 });
    expect(clocks(both.finishes('a', '1:45.00').finishes('b', '1:46.00'))).toEqual([
      ['white+red', '1:46.00'],
      ['yellow+blue', 22_000],
    ]);
  });
  test('a pair has one clock', () => {
    expect(clocks(started)).toEqual([]);
  });
});
