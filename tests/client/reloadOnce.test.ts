/** A page that is too old reloads once, never in a loop. */
import { describe, expect, test, vi } from 'vitest';
import { createReloader } from '../../client/live/reloadOnce.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('the reloader', () => {
  test('reloads once and remembers it beyond the reload', () => {
    const storage = memory();
    const reloadPage = vi.fn<() => void>();
    expect(createReloader(storage, reloadPage).forUnderstanding()).toBe(true);
    expect(createReloader(storage, reloadPage).forUnderstanding()).toBe(false);
    expect(reloadPage).toHaveBeenCalledTimes(1);
  });
  test('may reload again once the page has understood the server', () => {
    const reloader = createReloader(memory(), () => undefined);
    reloader.forUnderstanding();
    reloader.settle();
    expect(reloader.forUnderstanding()).toBe(true);
  });
  test('reloads once for every build, and does not forget which', () => {
    const reloader = createReloader(memory(), () => undefined);
    expect([reloader.forBuild('b1'), reloader.forBuild('b2')]).toEqual([true, true]);
    reloader.settle();
    expect([reloader.forBuild('b1'), reloader.forBuild('b2')]).toEqual([false, false]);
  });
  test('without a memory does not reload at all', () => {
    const reloadPage = vi.fn<() => void>();
    const broken = () => {
      throw new Error('denied');
    };
    const reloader = createReloader({ getItem: broken, setItem: broken, removeItem: broken }, reloadPage);
    reloader.settle();
    expect(reloader.forUnderstanding()).toBe(false);
    expect(reloadPage).not.toHaveBeenCalled();
  });
});
