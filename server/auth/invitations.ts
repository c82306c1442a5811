/** Invitations: a link that signs one person in with a role, once, until it expires. */
import * as v from 'valibot';
import { PERSON_ROLES, type PersonRole } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import type { AccessStore } from './accessStore.ts';
import { isSameHash, mintCredential, readCredential } from './credential.ts';

/** An invitation that nobody has used yet, without what makes it valid. */
export interface InvitationInfo {
  readonly id: string;
  readonly role: PersonRole;
  readonly createdAt: number;
  readonly expiresAt: number;
}

const row = v.pipe(
  v.object({
    id: v.string(),
    role: v.picklist(PERSON_ROLES),
    hash: v.instance(Uint8Array),
    created_at: v.number(),
    expires_at: v.number(),
  }),
  v.transform(({ created_at: createdAt, expires_at: expiresAt, ...rest }) => ({ ...rest, createdAt, expiresAt })),
);

export class Invitations {
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: AccessStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  /** `text` is what the link carries; nobody can read it again. */
  create(role: PersonRole, validMs: number): InvitationInfo & { readonly text: string } {
    const { id, text, hash } = mintCredential();
    const createdAt = this.#clock.now();
    const expiresAt = createdAt + validMs;
    this.#store.prepare('DELETE FROM invitations WHERE expires_at <= ?').run(createdAt);
    this.#store.prepare('INSERT INTO invitations VALUES (?, ?, ?, ?, ?)').run(id, role, hash, createdAt, expiresAt);
    return { id, role, createdAt, expiresAt, text };
  }

  list(): readonly InvitationInfo[] {
    const rows = this.#store
      .prepare('SELECT * FROM invitations WHERE expires_at > ? ORDER BY created_at, id')
      .all(this.#clock.now());
    return v.parse(v.array(row), rows).map(({ hash: _hash, ...info }) => info);
  }

  /** The role it gives; null when it is none, used or expired. Whoever redeems it second comes too late. */
  redeem(text: string): PersonRole | null {
    const read = readCredential(text);
    if (read === null) return null;
    const found = v.safeParse(row, this.#store.prepare('SELECT * FROM invitations WHERE id = ?').get(read.id));
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const isMine = this.revoke(read.id) !== null;
    return isMine && found.output.expiresAt > this.#clock.now() ? found.output.role : null;
  }

  /** What was ended; null when there is no such invitation. */
  revoke(id: string): InvitationInfo | null {
    const found = v.safeParse(row, this.#store.prepare('DELETE FROM invitations WHERE id = ? RETURNING *').get(id));
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }
}
