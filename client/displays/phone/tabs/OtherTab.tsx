/** The pages behind the first one: loaded right after it, so that the race is on the screen sooner. */
import type { Place } from '../place.ts';
import { FollowingTab } from './FollowingTab.tsx';
import { PairsTab } from './PairsTab.tsx';
import { RecordsTab } from './RecordsTab.tsx';
import { SkaterTab } from './SkaterTab.tsx';

export function OtherTab({ tab, entry }: Place) {
  if (entry !== null) return <SkaterTab entry={entry} />;
  if (tab === 'pairs') return <PairsTab />;
  if (tab === 'records') return <RecordsTab />;
  return tab === 'following' ? <FollowingTab /> : null;
}
