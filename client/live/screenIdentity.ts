/** By which id the desk knows this screen: kept by the browser, so that it is the same after a restart. The only reader of that storage. */
import type { ScreenId } from '#shared/primitives/ids.ts';

const KEY = 'icebell.screen';
const FORM = /^[\w-]{1,24}$/;
/** Without signs that are mistaken for others when read aloud across a hall. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 6;

/** Windows of one browser share a storage: `?id=north` gives each an id of its own. */
const IN_ADDRESS = 'id';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export interface Identity {
  readonly id: ScreenId;
  /** The same place with the id kept in its address, where that is where it came from. */
  readonly keptIn: (place: URL) => URL;
  /** The same place with the id in its address: for a page of another server, which does not know this one's storage. */
  readonly carriedTo: (place: URL) => URL;
}

/** @param chance as many random bytes as asked for */
export function screenIdentity(search: string, memory: Memory, chance: (count: number) => Uint8Array): Identity {
  const asked = new URLSearchParams(search).get(IN_ADDRESS) ?? '';
  const isAsked = FORM.test(asked);
  const id = isAsked ? (asked as ScreenId) : storedId(memory, chance);
  function carriedTo(place: URL): URL {
    const carried = new URL(place);
    carried.searchParams.set(IN_ADDRESS, id);
    return carried;
  }
  return { id, keptIn: isAsked ? carriedTo : (place) => place, carriedTo };
}

function storedId(memory: Memory, chance: (count: number) => Uint8Array): ScreenId {
  const made = [...chance(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  try {
    const stored = memory.getItem(KEY) ?? '';
    if (FORM.test(stored)) return stored as ScreenId;
    memory.setItem(KEY, made);
  } catch {
    // Storage that is switched off: another screen after every start, but one that obeys.
  }
  return made as ScreenId;
}

/** Random bytes, also where a page came without TLS. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
