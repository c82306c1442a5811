/** Who is asking: the one place where a cookie, a token or the operator's secret becomes a role. HTTP and sockets both use it. */
import type { PersonRole, Role } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import type { AccessDeed } from './accessDeeds.ts';
import { accessRecords, type AccessRecords } from './accessRecords.ts';
import type { AccessStore } from './accessStore.ts';
import { readSessionCookie } from './cookies.ts';
import { hashOf, isCredential, isSameHash } from './credential.ts';
import type { OperatorSecret } from './operatorSecret.ts';
import { normaliseSigns } from './randomText.ts';
import type { InvitationInfo, Invitations } from './invitations.ts';
import type { Sessions } from './sessions.ts';
import { Throttle } from './throttle.ts';
import type { TokenInfo, Tokens } from './tokens.ts';

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
  /** Taken over and closed. */
  readonly store: AccessStore;
  readonly secret: OperatorSecret;
  readonly clock: Pick<Clock, 'now'>;
}

/** Whoever holds the secret and gives no name. */
const OPERATOR: Actor = { role: 'admin', name: 'operator' };

export class Access {
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly invitations: Invitations;
  readonly deeds: AccessRecords['deeds'];
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #secret: OperatorSecret;
  readonly #throttle: Throttle;
  /** Digest of the secret once it was proved, so that only the first command pays for the slow hash. */
  #provedSecret: Buffer | null = null;

  constructor({ store, secret, clock }: AccessParts) {
    this.#store = store;
    this.#clock = clock;
    this.#secret = secret;
    this.#throttle = new Throttle(clock);
    const records = accessRecords(store, clock);
    this.tokens = records.tokens;
    this.sessions = records.sessions;
    this.invitations = records.invitations;
    this.deeds = records.deeds;
  }

  /** Null when the headers prove nothing. A wrong `Authorization` is not made good by a cookie. */
  async actorOf(headers: CallerHeaders, address: string): Promise<Caller | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return (await this.#holderOf(bearer)) ?? this.#provingSecret(bearer, address);
    if (headers.authorization !== undefined) return null;
    const key = readSessionCookie(headers.cookie);
    const person = key === null ? null : await this.sessions.holderOf(key);
    return person === null ? null : { role: person.role, name: person.name, via: 'cookie' };
  }

  /** With the operator's secret; the name stands beside everything this person does. */
  async signIn(secret: string, address: string, name: string = OPERATOR.name): Promise<SignIn> {
    const waitMs = this.#throttle.attempt(address);
    if (waitMs > 0) return { kind: 'wait', waitMs };
    if (!(await this.#isSecret(secret))) return { kind: 'wrong' };
    this.#throttle.succeeded(address);
    return this.#change((records) => signedIn(records, name, 'admin'));
  }

  /** The invitation is used up only when the person is in. */
  async accept(invitation: string, address: string, name: string): Promise<SignIn> {
    const waitMs = this.#throttle.attempt(address);
    if (waitMs > 0) return { kind: 'wait', waitMs };
    const outcome = await this.#change(async (records): Promise<SignIn> => {
      const role = await records.invitations.redeem(invitation);
      return role === null ? { kind: 'wrong' } : signedIn(records, name, role);
    });
    if (outcome.kind === 'signedIn') this.#throttle.succeeded(address);
    return outcome;
  }

  async signOut(headers: CallerHeaders): Promise<void> {
    const key = readSessionCookie(headers.cookie);
    if (key === null) return;
    await this.#end(
      ({ sessions }) => sessions.close(key),
      ({ name }) => ({ by: name, kind: 'SignedOut' }),
    );
  }

  invite(by: string, role: PersonRole, validMs: number): Promise<Minted<InvitationInfo>> {
    return this.#do({ by, kind: 'PersonInvited', detail: role }, ({ invitations }) =>
      invitations.create(role, validMs),
    );
  }

  /** False when there is no such invitation. */
  withdrawInvitation(by: string, id: string): Promise<boolean> {
    return this.#end(
      ({ invitations }) => invitations.revoke(id),
      ({ role }) => ({ by, kind: 'InvitationWithdrawn', detail: role }),
    );
  }

  /** False when there is no such person. */
  signPersonOut(by: string, id: string): Promise<boolean> {
    return this.#end(
      ({ sessions }) => sessions.end(id),
      ({ name, role }) => ({ by, kind: 'PersonSignedOut', about: name, detail: role }),
    );
  }

  makeToken(by: string, name: string, role: Role): Promise<Minted<TokenInfo>> {
    return this.#do({ by, kind: 'TokenMade', about: name, detail: role }, ({ tokens }) => tokens.create(name, role));
  }

  /** False when there is no such token. */
  revokeToken(by: string, id: string): Promise<boolean> {
    return this.#end(
      ({ tokens }) => tokens.revoke(id),
      ({ name, role }) => ({ by, kind: 'TokenRevoked', about: name, detail: role }),
    );
  }

  /** Nobody is let in or out without the audit knowing: both are kept, or neither. */
  #change<Result>(work: (records: AccessRecords) => Promise<Result>): Promise<Result> {
    return this.#store.transaction((tables) => work(accessRecords(tables, this.#clock)));
  }

  #do<Result>(deed: AccessDeed, act: (records: AccessRecords) => Promise<Result>): Promise<Result> {
    return this.#change(async (records) => {
      await records.deeds.record(deed);
      return act(records);
    });
  }

  /** False when there was nothing to end. */
  #end<Ended>(end: (records: AccessRecords) => Promise<Ended | null>, deedOf: (ended: Ended) => AccessDeed) {
    return this.#change(async (records) => {
      const ended = await end(records);
      if (ended !== null) await records.deeds.record(deedOf(ended));
      return ended !== null;
    });
  }

  /** How long an address that guessed too often must wait. */
  waitMs(address: string): number {
    return this.#throttle.waitMs(address);
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #holderOf(bearer: string): Promise<Caller | null> {
    if (this.#isProved(bearer)) return { ...OPERATOR, via: 'bearer' };
    const holder = await this.tokens.holderOf(bearer);
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

async function signedIn({ deeds, sessions }: AccessRecords, name: string, role: PersonRole): Promise<SignIn> {
  await deeds.record({ by: name, kind: 'SignedIn', detail: role });
  return { kind: 'signedIn', sessionKey: await sessions.open(name, role), role, name };
}
