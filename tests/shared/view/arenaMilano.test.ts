/** The story of Milano on the arena screen: what the hall saw at the moments that decided the women's 1000 m. */
import { describe, expect, test } from 'vitest';
import { toNumbered, type Fact, type NumberedFact } from '#shared/facts/fact.ts';
import { must } from '#shared/primitives/outcome.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { arenaView, type ArenaOptions, type ArenaView } from '#shared/view/arenaView.ts';
import { playedMilano } from '../../support/milano.ts';

const OPTIONS: ArenaOptions = { locale: 'en', scene: 'auto', rowsPerPage: 10 };
const facts: readonly NumberedFact[] = playedMilano().map(toNumbered);

/** The view right after the first fact that `isIt`, or `laterMs` after it. */
function viewAfter(isIt: (fact: Fact) => boolean, laterMs = 0, options: Partial<ArenaOptions> = {}): ArenaView {
  const index = facts.findIndex(({ fact }) => isIt(fact));
  const last = must(facts[index], 'the fact');
  return arenaView(foldFromEmpty(facts.slice(0, index + 1)), { ...OPTIONS, ...options }, last.at + laterMs);
}

function passing(pair: number, lane: string, pointM: number) {
  return (fact: Fact) =>
    fact.kind === 'ReadingRecorded' && fact.pair === pair && fact.lane === lane && fact.pointM === pointM;
}

function confirming(pair: number) {
  return (fact: Fact) => fact.kind === 'PairConfirmed' && fact.pair === pair;
}

function only<Scene extends ArenaView['scene']>(view: ArenaView, scene: Scene): Extract<ArenaView, { scene: Scene }> {
  expect(view.scene).toBe(scene);
  return view as Extract<ArenaView, { scene: Scene }>;
}

describe('pair 13', () => {
  test('[M1] both pass 600 m ahead of Jackson, who led until then', () => {
    const { race } = only(viewAfter(passing(13, 'inner', 600)), 'race');
    expect(race.ladder.above.map(({ skater, gap }) => [skater.surname, gap.sign])).toEqual([
      ['KOK', 'ahead'],
      ['BOWE', 'ahead'],
    ]);
    expect(race.ladder.line).toMatchObject({ skater: { surname: 'JACKSON' }, finish: '1:15.00' });
    expect(race).toMatchObject({ lapsToGo: 1, record: { scope: 'OR', now: { time: '1:13.19' }, before: null } });
  });

  test('[M2] Kok takes the lead and the Olympic record; Bowe, faster than Jackson, is red at +1.96', () => {
    const first = only(viewAfter(passing(13, 'outer', 1000)), 'finish');
    expect(first.finish).toMatchObject({
      winner: { rank: '1', gap: { sign: 'ahead', text: '−2.41' }, time: { text: '1:12.59', status: 'provisional' } },
      notice: {
        kind: 'new',
        badge: { scope: 'OR', look: 'pending' },
        old: { time: '1:13.19' },
        new: { time: '1:12.59' },
      },
      formerLeader: { rank: '2', skater: { surname: 'JACKSON' }, pair: 11, isMate: false },
    });
    expect(first.finish.mates[0]).toMatchObject({ skater: { surname: 'BOWE' }, running: { speed: 1 } });

    const second = only(viewAfter(passing(13, 'inner', 1000)), 'finish');
    expect(second.finish.winner.skater.surname).toBe('KOK');
    expect(second.finish.mates[0]).toMatchObject({
      rank: '2',
      passed: { point: null, time: '1:14.55' },
      gap: { sign: 'behind', text: '+1.96' },
      running: null,
    });
  });

  test('[R6] the record is confirmed with the pair', () => {
    const { finish } = only(viewAfter(confirming(13), -5000), 'finish');
    expect(finish.notice?.badge.look).toBe('confirmed');
  });
});

describe('pair 15', () => {
  test('is introduced as the last one, with Kok to beat', () => {
    const { nextPair, heading } = only(
      viewAfter((fact) => fact.kind === 'PairCalled' && fact.pair === 15),
      'nextPair',
    );
    expect(heading).toMatchObject({ gender: 'women', length: '1000', pair: 15, pairs: 15 });
    expect(nextPair).toMatchObject({
      isLastPair: true,
      toBeat: { skater: { surname: 'KOK' }, pair: 13, time: '1:12.59', badge: { scope: 'OR', look: 'confirmed' } },
    });
    expect(nextPair.cards.map(({ lane, starter }) => [lane, starter?.skater.surname, starter?.pb?.time])).toEqual([
      ['inner', 'TAKAGI', '1:11.71'],
      ['outer', 'LEERDAM', '1:11.84'],
    ]);
  });

  test('[M2] Leerdam is green at −0.28 and moves the record once more', () => {
    const { finish } = only(viewAfter(passing(15, 'outer', 1000)), 'finish');
    expect(finish).toMatchObject({
      winner: { skater: { surname: 'LEERDAM' }, rank: '1', gap: { sign: 'ahead', text: '−0.28' } },
      notice: { old: { time: '1:12.59', holder: 'Kok', pair: 13 }, new: { time: '1:12.31', holder: 'Leerdam' } },
      formerLeader: { skater: { surname: 'KOK' }, rank: '2' },
    });
  });
});

describe('after pair 15', () => {
  const home = (laterMs: number, options?: Partial<ArenaOptions>) =>
    only(viewAfter(confirming(15), laterMs, options), 'standings');

  test('[R5] the standings tell both records: the standing one and the one that was', () => {
    const { standings, record, heading } = home(2000);
    expect(heading?.pair).toBe(15);
    expect(
      standings.rows.slice(0, 3).map(({ rank, skater, badges, gap }) => [rank, skater.surname, badges[0], gap]),
    ).toEqual([
      ['1', 'LEERDAM', { scope: 'OR', look: 'confirmed' }, { look: 'ahead', text: '−0.28' }],
      ['2', 'KOK', { scope: 'OR', look: 'superseded' }, { look: 'plain', text: '+0.28' }],
      ['3', 'TAKAGI', undefined, { look: 'behind', text: '+1.64' }],
    ]);
    expect(record?.before).toMatchObject({ time: '1:13.19', place: 'Beijing 2022' });
  });

  test('who just finished is marked as new for a while, and keeps the armband', () => {
    const pages = [60_000, 68_000, 76_000].map((ms) => home(ms, { scene: 'standings' }).standings.rows);
    const leerdam = pages.flat().find(({ skater }) => skater.surname === 'LEERDAM');
    expect(leerdam).toMatchObject({ armband: 'red', gap: null });
  });

  test('pages turn with the server clock, alike on every screen', () => {
    const pages = [0, 8000, 16_000, 24_000].map((ms) => home(10_000 + ms, { scene: 'standings' }).standings.page);
    expect(new Set(pages.slice(0, 3)).size).toBe(3);
    expect(pages[3]).toBe(pages[0]);
  });

  test('a page says how long it holds', () => {
    const state = foldFromEmpty(facts);
    const now = must(facts.at(-1), 'a fact').at + 60_000;
    const options = { ...OPTIONS, scene: 'standings' as const };
    const view = only(arenaView(state, options, now), 'standings');
    const end = must(view.validUntil, 'the end of the page');
    expect(end - now).toBeLessThanOrEqual(8000);
    const pageAt = (instant: number) => only(arenaView(state, options, instant), 'standings').standings.page;
    expect([pageAt(end - 1), pageAt(end)]).toEqual([view.standings.page, (view.standings.page + 1) % 3]);
  });

  test('a rehearsal with reconstructed values says so', () => {
    expect(home(2000).rehearsal).toBe('reconstructed');
  });

  test('times follow the language of the screen', () => {
    expect(home(2000, { locale: 'nl' }).standings.rows[0]?.time?.text).toBe('1:12,31');
  });
});
