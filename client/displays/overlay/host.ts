/**
 * The functions that playout servers call in a template's page: `play stop next update`. They stand before anything is
 * loaded, and what was said early is kept. `remove` belongs to the server and is left alone.
 */
import { readHostData, type HostFields } from './hostData.ts';

export interface HostState {
  /** Whether the host wants the graphics in; null for a page that no host has spoken to. */
  readonly isIn: boolean | null;
  readonly fields: HostFields;
  /** How often the host asked for the next step. */
  readonly step: number;
}

export interface Host {
  readonly get: () => HostState;
  readonly subscribe: (changed: () => void) => () => void;
}

declare global {
  interface Window {
    play?: () => void;
    next?: () => void;
    update?: (data: unknown) => void;
  }
}

export function takeOrders(page: Window): Host {
  let state: HostState = { isIn: null, fields: {}, step: 0 };
  const listeners = new Set<() => void>();
  const change = (changed: Partial<HostState>): void => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };
  page.play = () => change({ isIn: true });
  page.stop = () => change({ isIn: false });
  page.next = () => change({ step: state.step + 1 });
  page.update = (data) => change({ fields: { ...state.fields, ...readHostData(data) } });
  // OBS tells when a source goes on air; coming in is worth seeing then.
  page.addEventListener('obsSourceActiveChanged', (event) => {
    const { detail } = event as CustomEvent<{ readonly active?: boolean } | null>;
    if (typeof detail?.active === 'boolean') change({ isIn: detail.active });
  });
  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
