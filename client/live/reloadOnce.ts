/** Reloads a page that is older than the server, once: a page that is still too old after that says so instead. */

const GUARD = 'icebell.reloaded';

export interface Reloader {
  /** True when the page is on its way out; false when reloading has been tried already. */
  readonly reload: () => boolean;
  /** The page understands the server: a later change may reload it again. */
  readonly settle: () => void;
}

export function createReloader(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  reloadPage: () => void,
): Reloader {
  return {
    reload() {
      try {
        if (storage.getItem(GUARD) !== null) return false;
        storage.setItem(GUARD, 'yes');
      } catch {
        // Without a memory a reload could repeat for ever.
        return false;
      }
      reloadPage();
      return true;
    },
    settle() {
      try {
        storage.removeItem(GUARD);
      } catch {
        // Nothing was remembered, so there is nothing to forget.
      }
    },
  };
}
