/** What renderers pass, well and badly: all of it is read, and what cannot be is answered with what would be right. */
import { describe, expect, test } from 'vitest';
import { readGraphicData } from '../../../client/hosts/ograf/graphicData.ts';
import { readOrder } from '../../../client/hosts/ograf/order.ts';
import { readSchedule } from '../../../client/hosts/ograf/schedule.ts';

const SNAPSHOT = { logId: 'log', seq: 0, facts: [] };

describe('the data of a graphic', () => {
  test.each([
    ['by name', { lang: 'nl', delay: 40 }, { fields: { lang: 'nl', delay: '40' } }],
    ['by number', { f0: 'http://a:3000/', f2: 'nl' }, { fields: { server: 'http://a:3000', lang: 'nl' } }],
    ['as text', '{"lang":"nl"}', { fields: { lang: 'nl' } }],
    ['unknown', { show: 'record', host: 'x', onclick: 'x' }, { fields: {} }],
    ['left empty', { server: '', snapshot: '', from: '' }, { fields: {} }],
    ['facts', { snapshot: SNAPSHOT, from: 12 }, { fields: {}, snapshot: SNAPSHOT, from: 12 }],
    ['facts as text', { snapshot: JSON.stringify(SNAPSHOT), from: '12' }, { fields: {}, snapshot: SNAPSHOT, from: 12 }],
    ['none', undefined, { fields: {} }],
  ])('%s', (_what, raw, data) => {
    expect(readGraphicData(raw)).toEqual({ data, ignored: [] });
  });

  test('that cannot be used is named, and the rest is taken', () => {
    const { data, ignored } = readGraphicData({ server: 'ftp://a', snapshot: '{"facts":1}', from: 'noon', lang: 'nl' });
    expect(data).toEqual({ fields: { lang: 'nl' } });
    expect(ignored).toEqual([
      expect.stringMatching(/^server: .*http:/),
      expect.stringMatching(/^snapshot: /),
      expect.stringMatching(/^from: /),
    ]);
  });
});

describe('an order', () => {
  test.each([
    ['playAction', undefined, { kind: 'play', delta: 1, goto: null, isCut: false }],
    ['playAction', { goto: 1, skipAnimation: true }, { kind: 'play', delta: 1, goto: 1, isCut: true }],
    ['stopAction', {}, { kind: 'stop', isCut: false }],
    ['customAction', { id: 'freeze' }, { kind: 'freeze', isFrozen: null, isCut: false }],
    ['customAction', { id: 'freeze', payload: { frozen: false } }, { kind: 'freeze', isFrozen: false, isCut: false }],
    ['customAction', { id: 'nextPage', payload: null }, { kind: 'nextPage', isCut: false }],
  ] as const)('%s with %o', (type, params, order) => {
    expect(readOrder('standings', type, params)).toEqual({ ok: true, value: order });
  });

  test.each([
    ['playAction', { goto: 'end' }, /goto: a whole number/],
    ['playAction', { delta: 0.5 }, /delta: a whole number/],
    ['customAction', { id: 'nextPage' }, /no action "nextPage" here; possible is freeze$/],
    ['customAction', undefined, /possible is freeze$/],
  ] as const)('%s with %o is refused', (type, params, why) => {
    expect(readOrder('clock', type, params)).toEqual({ ok: false, problem: expect.stringMatching(why) as unknown });
  });
});

describe('a schedule', () => {
  test('is read whole', () => {
    const schedule = [{ timestamp: 5, action: { type: 'stopAction', params: {} } }];
    expect(readSchedule('clock', schedule)).toEqual({
      ok: true,
      value: [{ timestamp: 5, order: { kind: 'stop', isCut: false } }],
    });
  });

  test.each([
    [undefined, /^schedule: a list/],
    [[{ timestamp: 'now', action: { type: 'stopAction' } }], /^schedule\[0\]: timestamp/],
    [[{ timestamp: 1, action: { type: 'leap' } }], /^schedule\[0\]: action\.type: one of playAction/],
    [
      [{ timestamp: 1, action: { type: 'customAction', params: { id: 'x' } } }],
      /^schedule\[0\]: There is no action "x"/,
    ],
  ])('%o is refused whole', (schedule, why) => {
    expect(readSchedule('clock', schedule)).toEqual({ ok: false, problem: expect.stringMatching(why) as unknown });
  });
});
