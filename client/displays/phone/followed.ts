/** The skaters this phone follows: kept in its own storage, shared by all its open pages. The only reader of that storage. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { must } from '#shared/primitives/outcome.ts';

export interface Followed {
  /** Keeps its identity until something changes. */
  readonly get: () => ReadonlySet<string>;
  readonly toggle: (person: string) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

const KEY = 'icebell.followed';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export function createFollowed(memory: Memory): Followed {
  let known = read(memory);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  const onOtherPage = ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    known = read(memory);
    tell();
  };
  return {
    get: () => known,
    toggle(person) {
      known = known.has(person) ? new Set([...known].filter((each) => each !== person)) : new Set([...known, person]);
      keep(memory, known);
      tell();
    },
    subscribe(changed) {
      if (listeners.size === 0) window.addEventListener('storage', onOtherPage);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) window.removeEventListener('storage', onOtherPage);
      };
    },
  };
}

function read(memory: Memory): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(memory.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []);
  } catch {
    // Storage that is switched off, or holds something else, holds nobody.
    return new Set();
  }
}

function keep(memory: Memory, known: ReadonlySet<string>): void {
  try {
    memory.setItem(KEY, JSON.stringify([...known]));
  } catch {
    // A private window keeps its stars as long as it is open.
  }
}

export const FollowedContext = createContext<Followed | null>(null);

export interface Following {
  readonly people: ReadonlySet<string>;
  readonly toggle: (person: string) => void;
}

export function useFollowing(): Following {
  const followed = must(useContext(FollowedContext), 'a FollowedContext around this component');
  return { people: useSyncExternalStore(followed.subscribe, followed.get), toggle: followed.toggle };
}
