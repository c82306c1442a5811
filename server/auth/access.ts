/** Who is asking: the one place where a cookie, a token or the operator's secret becomes a role. HTTP and sockets both use it. */
import { join } from 'node:path';
import type { PersonRole, Role } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import { AccessDeeds, type AccessDeed } from './accessDeeds.ts';
import { openAccessStore, type AccessStore } from './accessStore.ts';
import { readSessionCookie } from './cookies.ts';
import { hashOf, isCredential, isSameHash } from './credential.ts';
import type { OperatorSecret } from './operatorSecret.ts';
import { normaliseSigns } from './randomText.ts';
import { Invitations, type InvitationInfo } from './invitations.ts';
import { Sessions } from './sessions.ts';
import { Throttle } from './throttle.ts';
import { Tokens, type TokenInfo } from './tokens.ts';

export interface Actor {
  readonly role: Role;
  /** Goes into the log beside each fact; never a secret. */
  readonly name: string;
}

/** With what makes it valid, which is told this once. */
type Minted<Info> = Info & { readonly text: string };

export interface Caller extends Actor {
  /** A browser sends its cookie unasked, so only callers with one need guarding against other sites. */
  readonly via: 'cookie' | 'bearer';
}

export interface CallerHeaders {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

export type SignIn =
  | { readonly kind: 'signedIn'; readonly sessionKey: string; readonly role: PersonRole; readonly name: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly waitMs: number };

export interface AccessParts {
  readonly folder: string;
  readonly secret: OperatorSecret;
  readonly clock: Pick<Clock, 'now'>;
}

/** Whoever holds the secret and gives no name. */
const OPERATOR: Actor = { role: 'admin', name: 'operator' };

export class Access {
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly invitations: Invitations;
  readonly deeds: AccessDeeds;
  readonly #store: AccessStore;
  readonly #secret: OperatorSecret;
  readonly #throttle: Throttle;
  /** Digest of the secret once it was proved, so that only the first command pays for the slow hash. */
  #provedSecret: Buffer | null = null;

  constructor({ folder, secret, clock }: AccessParts) {
    this.#store = openAccessStore(join(folder, 'access.sqlite'));
    this.sessions = new Sessions(this.#store, clock);
    this.invitations = new Invitations(this.#store, clock);
    this.#secret = secret;
    this.#throttle = new Throttle(clock);
    this.tokens = new Tokens(this.#store, clock);
    this.deeds = new AccessDeeds(this.#store, clock);
  }

  /** Null when the headers prove nothing. A wrong `Authorization` is not made good by a cookie. */
  async actorOf(headers: CallerHeaders, address: string): Promise<Caller | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return this.#holderOf(bearer) ?? this.#provingSecret(bearer, address);
    if (headers.authorization !== undefined) return null;
    const key = readSessionCookie(headers.cookie);
    const person = key === null ? null : this.sessions.holderOf(key);
    return person === null ? null : { role: person.role, name: person.name, via: 'cookie' };
  }

  /** With the operator's secret; the name stands beside everything this person does. */
  async signIn(secret: string, address: string, name: string = OPERATOR.name): Promise<SignIn> {
    const waitMs = this.#throttle.attempt(address);
    if (waitMs > 0) return { kind: 'wait', waitMs };
    if (!(await this.#isSecret(secret))) return { kind: 'wrong' };
    return this.#signedIn(address, name, 'admin');
  }

  accept(invitation: string, address: string, name: string): SignIn {
    const waitMs = this.#throttle.attempt(address);
    if (waitMs > 0) return { kind: 'wait', waitMs };
    const role = this.invitations.redeem(invitation);
    return role === null ? { kind: 'wrong' } : this.#signedIn(address, name, role);
  }

  #signedIn(address: string, name: string, role: PersonRole): SignIn {
    this.#throttle.succeeded(address);
    return this.#done({ by: name, kind: 'SignedIn', detail: role }, () => {
      return { kind: 'signedIn', sessionKey: this.sessions.open(name, role), role, name };
    });
  }

  signOut(headers: CallerHeaders): void {
    const key = readSessionCookie(headers.cookie);
    const person = key === null ? null : this.sessions.close(key);
    if (person !== null) this.deeds.record({ by: person.name, kind: 'SignedOut' });
  }

  invite(by: string, role: PersonRole, validMs: number): Minted<InvitationInfo> {
    return this.#done({ by, kind: 'PersonInvited', detail: role }, () => this.invitations.create(role, validMs));
  }

  /** False when there is no such invitation. */
  withdrawInvitation(by: string, id: string): boolean {
    const invitation = this.invitations.revoke(id);
    if (invitation !== null) this.deeds.record({ by, kind: 'InvitationWithdrawn', detail: invitation.role });
    return invitation !== null;
  }

  /** False when there is no such person. */
  signPersonOut(by: string, id: string): boolean {
    const person = this.sessions.end(id);
    if (person !== null) this.deeds.record({ by, kind: 'PersonSignedOut', about: person.name, detail: person.role });
    return person !== null;
  }

  makeToken(by: string, name: string, role: Role): Minted<TokenInfo> {
    return this.#done({ by, kind: 'TokenMade', about: name, detail: role }, () => this.tokens.create(name, role));
  }

  /** False when there is no such token. */
  revokeToken(by: string, id: string): boolean {
    const token = this.tokens.revoke(id);
    if (token !== null) this.deeds.record({ by, kind: 'TokenRevoked', about: token.name, detail: token.role });
    return token !== null;
  }

  /** Nobody is let in without the audit knowing. */
  #done<Result>(deed: AccessDeed, act: () => Result): Result {
    return this.#store.transaction(() => {
      this.deeds.record(deed);
      return act();
    })();
  }

  /** How long an address that guessed too often must wait. */
  waitMs(address: string): number {
    return this.#throttle.waitMs(address);
  }

  close(): void {
    this.#store.close();
  }

  #holderOf(bearer: string): Caller | null {
    if (this.#isProved(bearer)) return { ...OPERATOR, via: 'bearer' };
    const holder = this.tokens.holderOf(bearer);
    return holder === null ? null : { role: holder.role, name: holder.name, via: 'bearer' };
  }

  /** The operator's secret, sent as if it were a token. A revoked token is no guess and is not counted as one. */
  async #provingSecret(bearer: string, address: string): Promise<Caller | null> {
    if (isCredential(bearer) || this.#throttle.attempt(address) > 0) return null;
    if (!(await this.#isSecret(bearer))) return null;
    this.#throttle.succeeded(address);
    return { ...OPERATOR, via: 'bearer' };
  }

  #isProved(candidate: string): boolean {
    return this.#provedSecret !== null && isSameHash(hashOf(normaliseSigns(candidate)), this.#provedSecret);
  }

  async #isSecret(candidate: string): Promise<boolean> {
    if (this.#isProved(candidate)) return true;
    if (!(await this.#secret.verify(candidate))) return false;
    this.#provedSecret = hashOf(normaliseSigns(candidate));
    return true;
  }
}
