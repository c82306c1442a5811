/** The map: who is on it, where the oval lies, which lane a skater is in, and what the close-up says. */
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { passingPointsM, type LengthM } from '#shared/rules/distances.ts';
import { laneAt } from '#shared/rules/track.ts';
import { ghostPoint, mapLabel, runnerMetres, skaterPoint, trackMapView } from '#shared/view/trackMap.ts';
import { closeUp, follow, trail, TRAIL_PIECES } from '#shared/view/trackMotion.ts';
import { acrossAt, labelPoint, ovalPoint, OVAL } from '#shared/view/trackOval.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

function mapOf(state: CompetitionState, pair: number, distance = 1) {
  return trackMapView(state, must(pairTrace(state, distance, pair), 'the pair'));
}

const LENGTHS: readonly LengthM[] = [500, 1000, 1500, 3000, 5000, 10_000];
const field = [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))];
const led = aCompetition()
  .withDistance(1000, 'women', field)
  .withRecord('OR', '1:13.19')
  .starts(1, { gunMs: 0 })
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.31', '46.65', '1:17.15')
  .confirms(1);
const racing = led.starts(2, { gunMs: 100_000 });
const GUN = DAY_START_MS + 100_000;

describe('the oval', () => {
  test('the 1000 m finishes in the middle of the finishing straight and starts opposite, the others finish at its end', () => {
    expect(ovalPoint(1000, 1000, 0.5)).toMatchObject({ x: 300, turn: 0 });
    const start = ovalPoint(1000, 0, 0.5);
    expect([start.x, start.y, Math.round(start.turn)]).toEqual([300, OVAL.band / 2, -180]);
    for (const length of LENGTHS.filter((each) => each !== 1000)) {
      const { x, turn } = ovalPoint(length, length, 0.5);
      expect(Math.round(x)).toBeGreaterThan(400);
      expect(turn).toBe(0);
    }
  });
  test('runs anticlockwise: right along the bottom, up on the right, left along the top', () => {
    const turns = [0, 100, 200, 300].map((metres) => Math.round(ovalPoint(10_000, metres + 355, 0.5).turn));
    expect(turns).toEqual([0, -90, -180, -270]);
  });
  test.each(LENGTHS)('%i m: nothing jumps, neither along the track nor across it', (length) => {
    for (let metres = 0; metres < length; metres += 1) {
      const [here, next] = [metres, metres + 1].map((each) => ovalPoint(length, each, acrossAt(length, 'inner', each)));
      expect(Math.hypot((next?.x ?? 0) - (here?.x ?? 0), (next?.y ?? 0) - (here?.y ?? 0))).toBeLessThan(7);
    }
  });
  test.each(LENGTHS)('[P4] %i m: at every point each skater is in the lane of the crossings', (length) => {
    for (const lane of ['inner', 'outer'] as const)
      for (const pointM of passingPointsM(length))
        expect(acrossAt(length, lane, pointM)).toBe(laneAt(length, pointM, lane) === 'inner' ? 0 : 1);
  });
  test('a name stands outside at the upper left and in the infield elsewhere', () => {
    const places = [310, 50, 200, 350].map((metres) => labelPoint(ovalPoint(10_000, metres + 355, 0.5), 3));
    expect(places.map(({ isOutside }) => isOutside)).toEqual([false, false, false, false]);
    expect(labelPoint(ovalPoint(1000, 470, 0.5), 3)).toMatchObject({ isOutside: true, isLow: false });
    expect(labelPoint(ovalPoint(1000, 600, 0.5), 3)).toMatchObject({ isOutside: false, isLow: true });
  });
  test('a name on a straight has room above or below the middle, a long one in a bend has not', () => {
    const straights = [0, 20, -20, 200, 185, 215].map((metres) => ovalPoint(10_000, metres + 355, 0.5));
    expect(straights.filter((point) => labelPoint(point, 3).isOver)).toEqual([]);
    const everywhere = Array.from({ length: 40 }, (_, step) => ovalPoint(1000, step * 10, 0.5));
    expect(everywhere.filter((point) => labelPoint(point, 8).isOver)).not.toEqual([]);
  });
  test('a name outside stays below the upper edge of the safe area, and inside where there is no room', () => {
    const bend = Array.from({ length: 100 }, (_, step) => ovalPoint(1000, 400 + step, 0.5));
    for (const letters of [3, 8]) {
      const outside = bend.map((point) => labelPoint(point, letters)).filter(({ isOutside }) => isOutside);
      expect(outside.length).toBeGreaterThan(0);
      expect(Math.min(...outside.map(({ y }) => y - 14))).toBeGreaterThanOrEqual(-16);
    }
    expect(bend.filter((point) => labelPoint(point, 3, false).isOutside)).toEqual([]);
  });
  test('a name on the upper straight meets what the close-up has pushed up, one on the lower straight does not', () => {
    const at = (metres: number) => labelPoint(ovalPoint(10_000, metres + 355, 0.5), 6);
    expect(at(200)).toMatchObject({ isOver: false, isUnderCounter: true });
    expect(at(0)).toMatchObject({ isOver: false, isUnderCounter: false });
  });
});

describe('who is on the map', () => {
  test('the pair in its armbands, and the leader at the same race time', () => {
    const map = mapOf(racing.state, 2);
    expect(map.skaters.map(({ armband, surname }) => [armband, surname])).toEqual([
      ['white', 'TAKAGI'],
      ['red', 'LEERDAM'],
    ]);
    expect(map.ghosts.map(({ kind, label }) => [kind, label])).toEqual([['leader', 'KOK']]);
    const [ghost] = map.ghosts;
    expect(runnerMetres(must(ghost, 'the leader'), map, GUN + 43_950)).toBeCloseTo(600, 6);
  });
  test('in a first pair there is no line, and who was marked before the finish is off the ice', () => {
    const first = aCompetition().withDistance(1000, 'women', field).starts(1).marks('kok', 'DNF');
    const map = mapOf(first.state, 1);
    expect([map.ghosts, map.skaters.map(({ surname }) => surname)]).toEqual([[], ['VIGL']]);
  });
  test('a quartet has four skaters and a line for each gun', () => {
    const quartet = aPair(2, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }));
    const story = aCompetition()
      .withDistance(3000, 'women', [aPair(1, inner('kok')), quartet])
      .runs(1, { kok: '4:00.00' })
      .starts(2, { gunMs: 500_000 });
    expect(mapOf(story.state, 2).ghosts.map(({ id }) => id)).toEqual(['leader/1']);
    const both = mapOf(story.starts(2, { wave: 2, gunMs: 520_000 }).state, 2);
    expect([both.skaters.length, both.ghosts.map(({ id }) => id)]).toEqual([4, ['leader/1', 'leader/2']]);
  });
  test('the record has a line of its own when somebody other than the leader set it in this competition', () => {
    const second = led.withDistance(1000, 'women', [aPair(1, inner('ana')), aPair(2, inner('bea'))]);
    const story = second.starts(1).skates('ana', '18.00', '45.00', '1:14.00').confirms(1).starts(2);
    expect(mapOf(story.state, 2, 2).ghosts.map(({ kind, scope, label }) => [kind, scope, label])).toEqual([
      ['leader', null, 'ANA'],
      ['record', 'OR', 'KOK'],
    ]);
    expect(mapOf(racing.state, 2).ghosts).toHaveLength(1);
  });
  test.each([
    ['KOK', 'KOK'],
    ['MOROZOVA', 'MOROZOVA'],
    ['SCHULTING', 'SCH'],
    ['van der POEL', 'VAN'],
  ])('%s is called %s', (surname, label) => {
    expect(mapLabel(surname)).toBe(label);
  });
});

describe('from frame to frame', () => {
  test('a correction is eased in, a large one taken at once', () => {
    const before = { metres: 610, correctionM: 0 };
    const corrected = follow(before, 600, true, 16);
    expect(corrected.metres).toBe(610);
    const later = follow(corrected, 600.2, false, 16);
    expect(later.metres).toBeGreaterThan(609.9);
    expect(follow(later, 640, false, 5000).metres).toBeCloseTo(640, 0);
    expect(follow(before, 1, true, 16)).toEqual({ metres: 1, correctionM: 0 });
    expect(follow(null, 600, true, 16).metres).toBe(600);
  });
  test('a trail follows the skater and does not reach behind the start', () => {
    const map = mapOf(racing.state, 2);
    const [takagi] = map.skaters;
    const pieces = trail(map, must(takagi, 'the skater'), 100);
    expect(pieces).toHaveLength(TRAIL_PIECES);
    const { x, y } = skaterPoint(map, must(takagi, 'the skater'), 100);
    expect(pieces[0]).toMatchObject({ x, y });
    expect(trail(map, must(takagi, 'the skater'), 0).every(({ length }) => length === 0)).toBe(true);
    expect(ghostPoint(map, 600)).toMatchObject({ x: 300, turn: 0 });
  });
  test('the close-up says about how many metres, once there is something measured of both', () => {
    const passed = racing.passes('takagi', 200, '18.00').passes('leerdam', 200, '17.61');
    const map = mapOf(passed.state, 2);
    expect(closeUp(map, [296, 302], 300)?.map(({ text, place }) => [text, place])).toEqual([
      ['≈ 4 m', -1 / 3],
      ['≈ 2 m', 1 / 6],
    ]);
    expect(closeUp(map, [250, 311], 300)?.map(({ place }) => place)).toEqual([-1, 11 / 12]);
    expect(closeUp(map, [250, 340], 300)).toBeNull();
    expect(closeUp(map, [1000, 1000], 1000)).toBeNull();
    expect(closeUp(mapOf(racing.state, 2), [100, 100], 100)).toBeNull();
    expect(closeUp(map, [100, 100], undefined)).toBeNull();
  });
});
