/**
 * A public screen does what the desk says. It leaves its page only in answer to a word that has just come over the line:
 * the server is there, so no screen ends on the error page of its browser.
 */
import type { Control, Instruction } from '#shared/protocol/serverMessages.ts';
import type { LiveStore } from './liveStore.ts';
import type { Identity } from './screenIdentity.ts';

export interface Obedience {
  /** What stands about this screen from now on. */
  readonly follow: (control: Control) => void;
  /** To be done once. */
  readonly obey: (instruction: Instruction) => void;
}

export interface ObedienceParts {
  readonly store: LiveStore;
  readonly identity: Identity;
  readonly page: {
    readonly href: () => string;
    readonly replace: (href: string) => void;
    readonly reload: () => void;
  };
  /** Outlives a change of page, not the window. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

const IDENTIFY_MS = 8000;
const KEY = 'icebell.sent to';

export function createObedience({ store, identity, page, memory }: ObedienceParts): Obedience {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** On the server this screen is at: the one that the page came from may be away. */
  function placeAt(address: string): URL {
    const { server } = store.getState();
    const place = new URL(address, server ?? page.href());
    return server === null ? identity.keptIn(place) : identity.carriedTo(place);
  }

  function go(address: string): void {
    const there = placeAt(address);
    const { pathname, search } = new URL(page.href());
    const here = placeAt(pathname + search);
    // The desk assigns paths of this server; whatever else arrives is not followed.
    if (there.origin !== here.origin) return;
    const isThere = there.pathname === here.pathname && there.search === here.search;
    if (isThere) forget(memory);
    else if (isFirstTime(memory, there.href)) page.replace(there.href);
  }

  function loadAnew(): void {
    if (store.getState().server === null) return page.reload();
    const { pathname, search } = new URL(page.href());
    page.replace(placeAt(pathname + search).href);
  }

  return {
    follow(control) {
      store.setState({ control });
      if (control.address === null) forget(memory);
      else go(control.address);
    },
    obey({ kind }) {
      if (kind === 'reload') return loadAnew();
      clearTimeout(timer);
      store.setState({ isIdentifying: true });
      timer = setTimeout(() => store.setState({ isIdentifying: false }), IDENTIFY_MS);
    },
  };
}

/** A page that does not become the one asked for is left alone after one attempt, so that it never loops. */
function isFirstTime(memory: ObedienceParts['memory'], href: string): boolean {
  try {
    if (memory.getItem(KEY) === href) return false;
    memory.setItem(KEY, href);
    return true;
  } catch {
    // Without a memory the change could repeat for ever.
    return false;
  }
}

function forget(memory: ObedienceParts['memory']): void {
  try {
    memory.removeItem(KEY);
  } catch {
    // Nothing was remembered, so there is nothing to forget.
  }
}
