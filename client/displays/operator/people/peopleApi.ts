/** What the server tells about people, invitations, tokens and what was done with them, and where. */
import type { Deed } from '#shared/control/deeds.ts';
import type { PersonRole, Role } from '#shared/decide/role.ts';

export const INVITATIONS_PATH = '/api/v1/invitations';
export const PEOPLE_PATH = '/api/v1/people';
export const TOKENS_PATH = '/api/v1/tokens';
export const DEEDS_PATH = '/api/v1/deeds';
export const ADDRESSES_PATH = '/api/v1/addresses';

export interface Invitation {
  readonly id: string;
  readonly role: PersonRole;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** With what makes it valid, which the server tells once. */
export interface NewInvitation extends Invitation {
  readonly invitation: string;
}

export interface SignedInPerson extends Invitation {
  readonly name: string;
}

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

export interface MadeToken extends Token {
  readonly token: string;
}

export interface Deeds {
  readonly deeds: readonly Deed[];
}
