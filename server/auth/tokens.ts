/** Tokens for timing devices and other programs: given out once, listed without their secret, revoked at once. */
import * as v from 'valibot';
import { ROLES, type Role } from '#shared/decide/role.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { Clock } from '../clock.ts';
import type { AccessStore } from './accessStore.ts';
import { isSameHash, mintCredential, readCredential } from './credential.ts';

/** The last use is written at most this often: a busy device must not cost a write per reading. */
const USE_NOTED_EVERY_MS = 60_000;

export interface TokenInfo {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

const row = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    role: v.picklist(ROLES),
    hash: v.instance(Uint8Array),
    created_at: v.number(),
    last_used_at: v.nullable(v.number()),
  }),
  v.transform(({ created_at: createdAt, last_used_at: lastUsedAt, ...rest }) => ({ ...rest, createdAt, lastUsedAt })),
);

export class Tokens {
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: AccessStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  /** `text` is the token itself; nobody can read it again. */
  create(name: string, role: Role): TokenInfo & { readonly text: string } {
    const { id, text, hash } = mintCredential();
    const createdAt: WallInstant = this.#clock.now();
    this.#store.prepare('INSERT INTO tokens VALUES (?, ?, ?, ?, ?, NULL)').run(id, name, role, hash, createdAt);
    return { id, name, role, createdAt, lastUsedAt: null, text };
  }

  list(): readonly TokenInfo[] {
    const rows = v.parse(v.array(row), this.#store.prepare('SELECT * FROM tokens ORDER BY created_at, id').all());
    return rows.map(({ hash: _hash, ...info }) => info);
  }

  /** What was ended; null when there is no such token. */
  revoke(id: string): TokenInfo | null {
    const found = v.safeParse(row, this.#store.prepare('DELETE FROM tokens WHERE id = ? RETURNING *').get(id));
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }

  /** Whose token this is; null when it is not, or no longer, valid. */
  holderOf(text: string): TokenInfo | null {
    const read = readCredential(text);
    if (read === null) return null;
    const found = v.safeParse(row, this.#store.prepare('SELECT * FROM tokens WHERE id = ?').get(read.id));
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const { hash: _hash, ...info } = found.output;
    this.#noteUse(info);
    return info;
  }

  #noteUse({ id, lastUsedAt }: TokenInfo): void {
    const now = this.#clock.now();
    if (lastUsedAt !== null && now - lastUsedAt < USE_NOTED_EVERY_MS) return;
    this.#store.prepare('UPDATE tokens SET last_used_at = ? WHERE id = ?').run(now, id);
  }
}
