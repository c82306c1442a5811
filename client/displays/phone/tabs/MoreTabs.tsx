/** The pages that arrive after the first one; until then their place is empty. */
import { lazy, Suspense, useEffect } from 'react';
import type { Place } from '../place.ts';

const load = async () => ({ default: (await import('./OtherTab.tsx')).OtherTab });
const OtherTab = lazy(load);

/** By then the first picture is there; from then on no page waits for the network. */
const LOAD_AFTER_MS = 2000;

export function MoreTabs(place: Place) {
  const { tab } = place;
  useEffect(() => {
    const timer = setTimeout(() => void load().catch((error: unknown) => reportError(error)), LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (tab === 'live' || tab === 'standings') return null;
  return (
    <Suspense>
      <OtherTab {...place} />
    </Suspense>
  );
}
