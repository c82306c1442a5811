/** The pages behind the first one: loaded right after it, so that the race is on the screen sooner. */
export { FollowingTab } from './FollowingTab.tsx';
export { PairsTab } from './PairsTab.tsx';
export { RecordsTab } from './RecordsTab.tsx';
export { SkaterTab } from './SkaterTab.tsx';
