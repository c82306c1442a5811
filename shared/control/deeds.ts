/** What people did beside the race – who was let in, what screens were told – for the audit. It carries no secret. */
import * as v from 'valibot';
import type { ScreenId } from '../primitives/ids.ts';
import type { ControlFact, RecordedControlFact } from './controlFacts.ts';

export const ACCESS_DEEDS = [
  'SignedIn',
  'SignedOut',
  'PersonInvited',
  'InvitationWithdrawn',
  'PersonSignedOut',
  'TokenMade',
  'TokenRevoked',
] as const;
const SCREEN_DEEDS = [
  'ScreenNamed',
  'ScreenAssigned',
  'SceneShown',
  'DelaySet',
  'NoticePosted',
  'NoticeCleared',
] as const;

export type AccessDeedKind = (typeof ACCESS_DEEDS)[number];
export type DeedKind = AccessDeedKind | ControlFact['kind'];

export function isAccessDeed(kind: DeedKind): kind is AccessDeedKind {
  return (ACCESS_DEEDS as readonly DeedKind[]).includes(kind);
}

export const deed = v.object({
  at: v.number(),
  by: v.string(),
  kind: v.picklist([...ACCESS_DEEDS, ...SCREEN_DEEDS]),
  /** The person, device or screen it was done to; null for oneself. */
  about: v.nullable(v.string()),
  /** The role given, or what the screen was told; null where it was taken away. */
  detail: v.nullable(v.string()),
});

export interface Deed {
  readonly at: number;
  readonly by: string;
  readonly kind: DeedKind;
  readonly about: string | null;
  readonly detail: string | null;
}

/** In the order they were done. A screen goes by the name it had then, one without a name by its id. */
export function screenDeeds(facts: readonly RecordedControlFact[]): readonly Deed[] {
  const names = new Map<ScreenId, string | null>();
  return facts.map(({ at, by, fact }) => {
    const about = names.get(fact.screen) ?? fact.screen;
    if (fact.kind === 'ScreenNamed') names.set(fact.screen, fact.name);
    return { at, by, kind: fact.kind, about, detail: detailOf(fact) };
  });
}

function detailOf(fact: ControlFact): string | null {
  switch (fact.kind) {
    case 'ScreenNamed':
      return fact.name;
    case 'ScreenAssigned':
      return fact.address;
    case 'SceneShown':
      return fact.scene;
    case 'DelaySet':
      return fact.delayMs === null ? null : String(fact.delayMs);
    case 'NoticePosted':
      return fact.text;
    case 'NoticeCleared':
      return null;
  }
}
