/** A public screen and the desk: its id, what it does when told, and that it never loops from page to page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { createObedience, type Obedience } from '../../client/live/obedience.ts';
import { screenIdentity } from '../../client/live/screenIdentity.ts';

const ORIGIN = 'http://hall.test';

class Memory {
  readonly #kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
}

const switchedOff = () => {
  throw new Error('Storage is switched off');
};
const noMemory = { getItem: switchedOff, setItem: switchedOff, removeItem: switchedOff };
const chance = (count: number) => new Uint8Array(count).map((_, index) => index * 7);

describe('the id of a screen', () => {
  test('is made once and kept', () => {
    const memory = new Memory();
    const { id } = screenIdentity('', memory, chance);
    expect(id).toMatch(/^[a-z2-9]{6}$/);
    expect(screenIdentity('', memory, () => new Uint8Array([9, 9, 9, 9, 9, 9])).id).toBe(id);
  });

  test('is the one in the address where several windows share a storage', () => {
    expect(screenIdentity('?id=north&rows=6', new Memory(), chance).id).toBe('north');
  });

  test.each(['?id=', '?id=no%20rth', `?id=${'x'.repeat(25)}`])('is not taken from %s', (search) => {
    expect(screenIdentity(search, new Memory(), chance).id).toMatch(/^[a-z2-9]{6}$/);
  });

  test('is there also without a storage', () => {
    expect(screenIdentity('', noMemory, chance).id).toMatch(/^[a-z2-9]{6}$/);
  });
});

describe('a screen that is told', () => {
  let store: LiveStore;
  let memory: Memory;
  let href: string;
  const replace = vi.fn<(to: string) => void>();
  const reload = vi.fn<() => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetAllMocks();
    store = createLiveStore();
    memory = new Memory();
    href = `${ORIGIN}/arena`;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A page begins anew whenever it is loaded; the memory of the window stays. */
  function load(kept: typeof noMemory | Memory = memory): Obedience {
    const identity = screenIdentity(new URL(href).search, new Memory(), chance);
    return createObedience({ store, identity, page: { href: () => href, replace, reload }, memory: kept });
  }

  test('what stands keeps it, also while the server is away', () => {
    load().follow({ ...NO_CONTROL, scene: 'podium' });
    expect(store.getState().control).toMatchObject({ scene: 'podium' });
  });

  test('to show itself does so for eight seconds, and anew when asked again', () => {
    const { obey } = load();
    obey({ kind: 'identify' });
    vi.advanceTimersByTime(6000);
    obey({ kind: 'identify' });
    vi.advanceTimersByTime(7999);
    expect(store.getState().isIdentifying).toBe(true);
    vi.advanceTimersByTime(1);
    expect(store.getState().isIdentifying).toBe(false);
  });

  test('to load anew does', () => {
    load().obey({ kind: 'reload' });
    expect(reload).toHaveBeenCalledOnce();
  });

  test('to show another address goes there, and stays once it is there', () => {
    load().follow({ ...NO_CONTROL, address: '/arena?scene=standings&text=ä' });
    expect(replace).toHaveBeenCalledExactlyOnceWith(`${ORIGIN}/arena?scene=standings&text=%C3%A4`);
    href = `${ORIGIN}/arena?scene=standings&text=%C3%A4`;
    load().follow({ ...NO_CONTROL, address: '/arena?scene=standings&text=ä' });
    expect(replace).toHaveBeenCalledOnce();
  });

  test('keeps the id that it has from its address', () => {
    href = `${ORIGIN}/arena?id=north`;
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    expect(replace).toHaveBeenCalledExactlyOnceWith(`${ORIGIN}/arena?rows=6&id=north`);
    href = `${ORIGIN}/arena?rows=6&id=north`;
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    expect(replace).toHaveBeenCalledOnce();
  });

  test('at another server goes to a page of that one, under the same id', () => {
    store.setState({ server: 'http://other.test' });
    const { follow, obey } = load();
    const { id } = screenIdentity('', new Memory(), chance);
    follow({ ...NO_CONTROL, address: '/arena' });
    expect(replace).not.toHaveBeenCalled();
    follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    obey({ kind: 'reload' });
    expect(replace.mock.calls).toEqual([
      [`http://other.test/arena?rows=6&id=${id}`],
      [`http://other.test/arena?id=${id}`],
    ]);
    expect(reload).not.toHaveBeenCalled();
  });

  test('does not loop where a page does not become what was asked for', () => {
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    expect(replace).toHaveBeenCalledOnce();
  });

  test('goes back to an address it was sent away from', () => {
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    href = `${ORIGIN}/arena?rows=6`;
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    href = `${ORIGIN}/arena`;
    load().follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    expect(replace).toHaveBeenCalledTimes(2);
  });

  test('never leaves its server, and stays where it is without a memory', () => {
    load().follow({ ...NO_CONTROL, address: '//elsewhere.test/arena' });
    load(noMemory).follow({ ...NO_CONTROL, address: '/arena?rows=6' });
    expect(replace).not.toHaveBeenCalled();
  });
});
