/** A device that slept, or changed its network, wants to know at once how things stand. */

/** Returns the function that ends it. Where there is no window nothing sleeps. */
export function onWake(task: () => void): () => void {
  const device = typeof window === 'undefined' ? null : window;
  device?.addEventListener('focus', task);
  device?.addEventListener('online', task);
  return () => {
    device?.removeEventListener('focus', task);
    device?.removeEventListener('online', task);
  };
}
