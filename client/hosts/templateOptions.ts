/** How the options of a template come together from the page, its address, its host and the program it stands in. */
import { serverAddress } from './serverAddress.ts';

interface ServerSources {
  /** By the host; empty where it left the field empty. */
  readonly told: string;
  /** Of the page's address. */
  readonly search: string;
  /** Into the page. */
  readonly packed: string;
}

interface ServerFound {
  readonly server: string | null;
  /** What was named and is none. */
  readonly refused: readonly string[];
}

/** The first that is an address: what the host says, what the page's address says, what was packed. */
export function templateServer({ told, search, packed }: ServerSources): ServerFound {
  const named = [told, new URLSearchParams(search).get('server') ?? '', packed].map((text) => text.trim());
  const given = named.filter((text) => text !== '');
  const found = given.map(serverAddress);
  const first = found.findIndex((address) => address !== null);
  const refused = given.filter((_text, index) => found[index] === null && (first === -1 || index < first));
  return { server: found[first] ?? null, refused };
}

interface SearchSources {
  readonly usual: string;
  readonly search: string;
  /** OBS calls none of a template's functions: there it comes in by itself. */
  readonly isInObs: boolean;
}

export function templateSearch({ usual, search, isInObs }: SearchSources): string {
  const asked = new URLSearchParams(usual);
  if (isInObs) {
    asked.set('hold', asked.get('hold') ?? '1');
    asked.delete('host');
  }
  for (const [name, value] of new URLSearchParams(search)) asked.set(name, value);
  return `?${asked.toString()}`;
}
