/** The functions a playout server calls, called the way it calls them: early, twice, with nothing, with anything. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeOrders, type Host } from '../../../client/displays/overlay/host.ts';
import { readHostData } from '../../../client/displays/overlay/hostData.ts';

let host: Host;
beforeEach(() => {
  host = takeOrders(window);
});

const XML =
  '<templateData><componentData id="show"><data id="text" value="clock"/></componentData>' +
  '<componentData id="delay"><data id="text" value="80"/></componentData><componentData id="empty"/></templateData>';

describe('what update() is given', () => {
  test.each([
    ['JSON', '{"show":"clock","delay":80,"deep":{"x":1}}', { show: 'clock', delay: '80' }],
    ['the older XML', XML, { show: 'clock', delay: '80' }],
    ['an object', { show: 'clock' }, { show: 'clock' }],
    ['nothing', '', {}],
    ['undefined', undefined, {}],
    ['numbered fields', '{"f1":"80","f4":"outer","comment":"x"}', { delay: '80', lane: 'outer', comment: 'x' }],
  ])('%s', (_what, data, fields) => {
    expect(readHostData(data)).toEqual(fields);
  });

  test.each([
    ['a bare word', 'clock', /"clock", which is neither JSON nor XML/],
    ['a list', '["show"]', /neither JSON nor XML/],
    ['broken JSON', '{"show"', /JSON that cannot be read/],
    ['broken XML', '<templateData><componentData', /XML that cannot be read/],
  ])('%s is ignored with a word in the log of the host, and no exception', (_what, data, why) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    expect(readHostData(data)).toEqual({});
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(why));
  });
});

describe('a host', () => {
  test('that has said nothing wants nothing', () => {
    expect(host.get()).toEqual({ isIn: null, fields: {}, step: 0 });
  });

  test('may update before it plays: what it said is kept', () => {
    window.update?.('{"show":"split"}');
    expect(host.get()).toMatchObject({ isIn: null, fields: { show: 'split' } });
    window.play?.();
    expect(host.get()).toMatchObject({ isIn: true, fields: { show: 'split' } });
    window.stop();
    window.stop();
    expect(host.get().isIn).toBe(false);
  });

  test('adds to what it said before', () => {
    window.update?.('{"show":"split"}');
    window.update?.(XML);
    expect(host.get().fields).toEqual({ show: 'clock', delay: '80' });
  });

  test('tells everybody who listens, step by step', () => {
    const changed = vi.fn<() => void>();
    const leave = host.subscribe(changed);
    window.next?.();
    window.next?.();
    expect([host.get().step, changed.mock.calls.length]).toEqual([2, 2]);
    leave();
    window.next?.();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('OBS brings it in and takes it out as the source goes on and off air', () => {
    const says = (detail: unknown) => window.dispatchEvent(new CustomEvent('obsSourceActiveChanged', { detail }));
    says({ active: false });
    expect(host.get().isIn).toBe(false);
    says({ active: true });
    expect(host.get().isIn).toBe(true);
    says(null);
    expect(host.get().isIn).toBe(true);
  });

  test('keeps its own remove()', () => {
    expect('remove' in window).toBe(false);
  });
});
