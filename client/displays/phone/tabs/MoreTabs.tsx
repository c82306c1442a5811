/** The pages that arrive after the first one; until then their place is empty. */
import { lazy, Suspense, useEffect } from 'react';
import type { Place } from '../place.ts';

const load = () => import('./more.ts');
const FollowingTab = lazy(async () => ({ default: (await load()).FollowingTab }));
const PairsTab = lazy(async () => ({ default: (await load()).PairsTab }));
const RecordsTab = lazy(async () => ({ default: (await load()).RecordsTab }));
const SkaterTab = lazy(async () => ({ default: (await load()).SkaterTab }));

/** By then the first picture is there; from then on no page waits for the network. */
const LOAD_AFTER_MS = 2000;

export function MoreTabs({ tab, entry }: Place) {
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(reportError), LOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense>
      {tab === 'pairs' && <PairsTab />}
      {tab === 'records' && <RecordsTab />}
      {tab === 'following' && <FollowingTab />}
      {entry !== null && <SkaterTab entry={entry} />}
    </Suspense>
  );
}
