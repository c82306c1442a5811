/** Where the reader is on the page, kept in the address so that the back gesture of a phone works. */
import { useSyncExternalStore } from 'react';

export type Tab = 'live' | 'standings' | 'pairs' | 'records' | 'following';

export const TABS: readonly Tab[] = ['live', 'standings', 'pairs', 'records', 'following'];

export interface Place {
  /** Null on the sheet of a skater. */
  readonly tab: Tab | null;
  /** The skater whose sheet is open. */
  readonly entry: string | null;
  /** The distance asked for; null for the one on the ice. */
  readonly distance: number | null;
}

/** `#pairs`, `#standings/2`, `#skater/2/KOK`; anything else is the race. */
export function placeOf(hash: string): Place {
  const [name, number, id] = hash.replace(/^#/, '').split('/');
  const distance = number !== undefined && /^\d{1,4}$/.test(number) ? Number(number) : null;
  if (name === 'skater' && id !== undefined && id !== '') return { tab: null, entry: decoded(id), distance };
  return { tab: TABS.find((tab) => tab === name) ?? 'live', entry: null, distance };
}

export function tabAddress(tab: Tab, distance: number): string {
  return `#${tab}/${distance}`;
}

export function skaterAddress(entry: string, distance: number): string {
  return `#skater/${distance}/${encodeURIComponent(entry)}`;
}

/** What somebody typed may be no valid escape; then it names nobody. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => window.location.hash));
}
