/** The words of the people desk. */
import type { Deed, DeedKind } from '#shared/control/deeds.ts';

/** Past tense, as the facts. */
export type DeedTexts = Readonly<Record<DeedKind, (deed: Pick<Deed, 'about' | 'detail'>) => string>>;

export interface PeopleTexts {
  readonly title: string;
  readonly parts: Readonly<Record<'people' | 'devices' | 'audit', string>>;
  readonly inviting: string;
  readonly asRole: string;
  readonly validFor: string;
  readonly minutes: (minutes: number) => string;
  readonly invite: string;
  readonly invitedAs: (role: string, until: string) => string;
  readonly link: string;
  readonly qrCode: (origin: string) => string;
  readonly onlyHere: string;
  readonly nextAddress: string;
  readonly invitationOnce: string;
  readonly tokenOnce: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly hide: string;
  readonly lines: string;
  readonly lineBefore: string;
  readonly lineAfter: string;
  readonly end: string;
  readonly no: string;
  readonly openInvitations: string;
  readonly noInvitations: string;
  readonly withdraw: string;
  readonly withdrawQuestion: (role: string) => string;
  readonly signedIn: string;
  readonly nobody: string;
  readonly signOut: string;
  readonly signOutQuestion: (name: string) => string;
  readonly deviceName: string;
  readonly deviceExample: string;
  readonly makeToken: string;
  readonly tokenOf: (name: string) => string;
  readonly token: string;
  readonly tokens: string;
  readonly noTokens: string;
  readonly neverUsed: string;
  readonly lastUsed: (instant: number) => string;
  readonly revoke: string;
  readonly revokeQuestion: (name: string) => string;
  readonly byWhom: string;
  readonly everybody: string;
  readonly personBefore: string;
  readonly personAfter: string;
  readonly latestOnly: (count: number) => string;
  readonly fact: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** As a role. */
  readonly device: string;
  readonly deed: DeedTexts;
  readonly until: (instant: number) => string;
  readonly since: (instant: number) => string;
  /** Day and time to the second. */
  readonly moment: (instant: number) => string;
}
