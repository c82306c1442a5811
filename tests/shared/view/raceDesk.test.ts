/** The pair at the operator's desk: its cells, and the one that comes next. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { nextCellOf, raceDesk, type RaceDeskView } from '#shared/view/raceDesk.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const field = [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))];
const led = aCompetition()
  .withDistance(1000, 'women', field)
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.00', '45.00', '1:17.15')
  .confirms(1);

function deskOf({ state }: { readonly state: CompetitionState }, pair = 2): RaceDeskView {
  return must(raceDesk(state, { distance: 1, pair }, 'en'), 'the pair');
}

const next = (told: { readonly state: CompetitionState }) => {
  const cell = deskOf(told).next;
  return cell === null ? null : `${cell.race.lane} ${cell.pointM}`;
};

describe('the next cell', () => {
  it('is nobody’s before the start', () => {
    expect(next(led.calls(2))).toBeNull();
  });

  it('is the inner lane at the opening, then the mate', () => {
    const started = led.calls(2).starts(2);
    expect(next(started)).toBe('inner 200');
    expect(next(started.passes('takagi', 200, '17.77'))).toBe('outer 200');
  });

  it('goes first to whoever was ahead at the point before', () => {
    const opened = led.starts(2).passes('takagi', 200, '17.77').passes('leerdam', 200, '17.62');
    expect(next(opened)).toBe('outer 600');
    expect(next(opened.passes('leerdam', 600, '43.71'))).toBe('inner 600');
  });

  it('is nobody’s once all are home or marked', () => {
    const home = led.starts(2).skates('leerdam', '17.62', '43.71', '1:12.31').marks('takagi', 'DNF');
    expect(next(home)).toBeNull();
    expect(nextCellOf(deskOf(home), must(deskOf(home).cards[0], 'a card').race)).toBeNull();
  });
});

describe('[S2] a false start', () => {
  const starters = (told: { readonly state: CompetitionState }) =>
    deskOf(told).starters.map(({ race, surname, isOutNext }) => [race.lane, surname, isOutNext]);

  it('may be that of either skater, and puts nobody out', () => {
    expect(starters(led.calls(2))).toEqual([
      ['inner', 'TAKAGI', false],
      ['outer', 'LEERDAM', false],
    ]);
  });

  it('puts out whoever makes the next one', () => {
    expect(starters(led.calls(2).givesFalseStart(2)).map(([, , isOutNext]) => isOutNext)).toEqual([true, true]);
  });

  it('is about the wave that was sent off last', () => {
    const quartet = [
      aPair(1, inner('vigl'), outer('kok'), inner('takagi', { wave: 2 }), outer('leerdam', { wave: 2 })),
    ];
    const first = aCompetition().withDistance(1000, 'women', quartet).starts(1);
    expect(deskOf(first, 1).starters.map(({ surname }) => surname)).toEqual(['VIGL', 'KOK']);
    const second = deskOf(first.starts(1, { wave: 2 }), 1);
    expect([second.lastWave, ...second.starters.map(({ surname }) => surname)]).toEqual([2, 'TAKAGI', 'LEERDAM']);
  });
});

describe('a cell', () => {
  it('[M1] [K5] [L1] shows time, lap, rank at the point and gap to the leader', () => {
    const desk = deskOf(led.starts(2).skates('leerdam', '17.62', '43.71'));
    const [, leerdam] = desk.cards;
    expect(leerdam?.cells.map(({ passed }) => passed?.time ?? null)).toEqual(['17.62', '43.71', null]);
    expect(leerdam?.cells[1]?.passed).toMatchObject({ lap: '26.09', rank: '1', gap: { sign: 'ahead', text: '−0.24' } });
    expect(leerdam?.cells[0]?.passed?.lap).toBeNull();
  });

  it('[P2] lists every reading and which one counts', () => {
    const desk = deskOf(led.starts(2).passes('leerdam', 200, '17.70', 'hand').passes('leerdam', 200, '17.62'));
    const cell = desk.cards[1]?.cells[0]?.passed;
    expect(cell?.readings.map(({ source, isChosen }) => [source, isChosen])).toEqual([
      ['hand', false],
      ['lightBeam', true],
    ]);
  });
});

it('there is no desk for a pair that does not exist', () => {
  expect(raceDesk(led.state, { distance: 1, pair: 9 }, 'en')).toBeNull();
  expect(raceDesk(led.state, { distance: 4, pair: 1 }, 'en')).toBeNull();
});
