/** What stands over the picture at each moment of a pair, and that nothing of it is untrue or untold (rules R8, R9). */
import { describe, expect, test } from 'vitest';
import { OVERLAY_ELEMENTS, type OverlayElement, type OverlayOptions } from '#shared/view/overlayElements.ts';
import { overlayView } from '#shared/view/overlayView.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const listed = aCompetition()
  .withDistance(1000, 'women', FIELD)
  .withRecord('OR', '1:13.19')
  .tells({ kind: 'ReleaseRuleSet', rule: 'onConfirmation' });
const called = listed.calls(1);
const under = called.starts(1);
const passed = under.passes('kok', 200, '17.43');
const home = passed.finishes('kok', '1:12.59').finishes('bowe', '1:14.55');
const confirmed = home.confirms(1);

const ASKED: OverlayOptions = { locale: 'en', elements: OVERLAY_ELEMENTS, isHeld: false, lane: 'inner' };

/** The moment right after the last fact, or some seconds later. */
function view(story: Story, { after = 0, ...asked }: Partial<OverlayOptions> & { readonly after?: number } = {}) {
  return overlayView(story.state, { ...ASKED, ...asked }, DAY_START_MS + story.seq * 1000 + after * 1000);
}

function shown(story: Story, asked?: Parameters<typeof view>[1]): readonly string[] {
  return Object.entries(view(story, asked).graphics).flatMap(([name, graphic]) => (graphic === null ? [] : [name]));
}

describe('nothing shows before there is something true to show', () => {
  test.each([
    { what: 'an empty programme', story: aCompetition(), graphics: [] },
    { what: 'a start list: who comes first', story: listed, graphics: ['next'] },
    { what: 'a pair that is called: who they are', story: called, graphics: ['pair', 'name'] },
    { what: 'a race: the clock', story: under, graphics: ['clock'] },
    { what: 'a passing: the split, too', story: passed, graphics: ['clock', 'split'] },
    { what: 'the end: the last split and the clock', story: home, graphics: ['clock', 'split'] },
    { what: 'a confirmed record: the bug, too', story: confirmed, graphics: ['clock', 'split', 'record'] },
    {
      what: 'the second pair: the time to beat',
      story: confirmed.calls(2),
      graphics: ['pair', 'name', 'time-to-beat'],
    },
  ])('$what', ({ story, graphics }) => {
    expect(shown(story)).toEqual(graphics);
  });

  test('a while after the pair: results and who comes next, no clock', () => {
    expect(shown(confirmed, { after: 15 })).toEqual(['results', 'standings', 'record', 'next']);
  });

  test('only what is asked for', () => {
    expect(shown(passed, { elements: ['split'] })).toEqual(['split']);
  });

  test('a host that takes graphics in and out by itself finds each as long as it is true', () => {
    expect(shown(called, { isHeld: true })).toEqual(['pair', 'name', 'next']);
    const all: readonly OverlayElement[] = OVERLAY_ELEMENTS;
    expect(shown(confirmed, { isHeld: true, after: 3600 })).toEqual(all);
  });
});

describe('a split', () => {
  test('goes after six seconds, and the view says when', () => {
    const { graphics, validUntil } = view(passed);
    expect(graphics.split?.rows.map(({ skater }) => skater.surname)).toEqual(['KOK']);
    expect(validUntil).toBe(DAY_START_MS + passed.seq * 1000 + 6000);
    expect(view(passed, { after: 6 }).graphics.split).toBeNull();
  });

  test('keeps room for the mate, and goes as one', () => {
    expect(view(passed).graphics.split?.places).toBe(2);
    const later = passed.calls(9).passes('bowe', 200, '17.70');
    const afterTheFirst = passed.seq + 6 - later.seq;
    expect(view(later, { after: afterTheFirst }).graphics.split?.rows.length).toBe(2);
  });

  test('gives way to the results', () => {
    expect(view(confirmed, { after: 2 }).graphics.split?.rows.length).toBe(2);
    expect(view(confirmed, { after: 15 }).graphics.split).toBeNull();
  });

  test('is that of the furthest point, the faster first', () => {
    const both = passed.passes('bowe', 200, '17.70').passes('kok', 600, '43.95');
    expect(view(both).graphics.split?.rows.map(({ passed: at }) => at?.time)).toEqual(['43.95']);
    const level = both.passes('bowe', 600, '43.90');
    expect(view(level).graphics.split?.rows.map(({ passed: at }) => at?.time)).toEqual(['43.90', '43.95']);
  });
});

describe('[R9] a record', () => {
  test('is not told before its release, by no graphic', () => {
    const text = JSON.stringify(view(home, { isHeld: true }));
    expect(text).not.toContain('"OR","look"');
    expect(view(home, { isHeld: true }).graphics['time-to-beat']?.record?.now.time).toBe('1:13.19');
    expect(view(confirmed).graphics.record).toMatchObject({ gain: { sign: 'ahead', text: '−0.60' } });
  });

  test('[R8] that is taken back is told as taken back, for a while', () => {
    const refused = confirmed.refuses('kok', 'OR');
    const { graphics, validUntil } = view(refused, { elements: ['record'] });
    expect(graphics.record).toMatchObject({ gain: null, moment: { notice: { badge: { look: 'withdrawn' } } } });
    expect(graphics.record?.moment.stands?.time).toBe('1:13.19');
    expect(validUntil).not.toBeNull();
    expect(view(refused, { after: 15, isHeld: true }).graphics.record).toBeNull();
  });

  test('[R8] that is taken back gives way to the one that stands again', () => {
    const beaten = confirmed.runs(2, { leerdam: '1:12.31', takagi: '1:13.95' }).confirms(2);
    const refused = beaten.refuses('leerdam', 'OR');
    expect(view(beaten).graphics.record?.moment.skater.surname).toBe('LEERDAM');
    expect(view(refused).graphics.record?.moment).toMatchObject({
      skater: { surname: 'LEERDAM' },
      stands: { time: '1:12.59' },
    });
    expect(view(refused, { after: 15, isHeld: true }).graphics.record?.moment.skater.surname).toBe('KOK');
  });
});

test('a name is that of the lane asked for', () => {
  expect(view(called).graphics.name?.starter?.skater.surname).toBe('KOK');
  expect(view(called, { lane: 'outer' }).graphics.name?.starter?.skater.surname).toBe('BOWE');
});

test('a rehearsal is marked whatever is shown', () => {
  expect(view(aCompetition()).rehearsal).toBe('none');
});
