/** Reloads a page that does not fit the server, once for each reason: a page that still does not fit never loops. */

const KEY = 'icebell.reloaded ';
/** The page could not understand what the server said. */
const MISUNDERSTOOD = 'misunderstood';

export interface Reloader {
  /** True when the page is on its way out; false when reloading has not helped before. */
  readonly forUnderstanding: () => boolean;
  /** The server was built anew, and this page with it. */
  readonly forBuild: (build: string) => boolean;
  /** The page understands the server: a later change may reload it again. */
  readonly settle: () => void;
}

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function createReloader(memory: Memory, reloadPage: () => void): Reloader {
  function reloadOnceFor(reason: string): boolean {
    try {
      if (memory.getItem(KEY + reason) !== null) return false;
      memory.setItem(KEY + reason, 'yes');
    } catch {
      // Without a memory a reload could repeat for ever.
      return false;
    }
    reloadPage();
    return true;
  }

  return {
    forUnderstanding: () => reloadOnceFor(MISUNDERSTOOD),
    forBuild: (build) => reloadOnceFor(`build ${build}`),
    settle() {
      try {
        memory.removeItem(KEY + MISUNDERSTOOD);
      } catch {
        // Nothing was remembered, so there is nothing to forget.
      }
    },
  };
}
