/** Signed-in browsers, each with the name and role of a person. They survive a restart, so that people keep working. */
import * as v from 'valibot';
import { PERSON_ROLES, type PersonRole } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import type { AccessStore } from './accessStore.ts';
import { isSameHash, mintCredential, readCredential } from './credential.ts';

/** A long day at the rink. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** A person who is signed in, without what proves it. */
export interface SessionInfo {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
  readonly createdAt: number;
  readonly expiresAt: number;
}

const row = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    role: v.picklist(PERSON_ROLES),
    hash: v.instance(Uint8Array),
    created_at: v.number(),
    expires_at: v.number(),
  }),
  v.transform(({ created_at: createdAt, expires_at: expiresAt, ...rest }) => ({ ...rest, createdAt, expiresAt })),
);

export class Sessions {
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: AccessStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The key for the browser; only its hash stays here. */
  open(name: string, role: PersonRole): string {
    const now = this.#clock.now();
    const { id, text, hash } = mintCredential();
    this.#store.prepare('DELETE FROM sessions WHERE expires_at <= ?').run(now);
    this.#store
      .prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, name, role, hash, now, now + SESSION_SECONDS * 1000);
    return text;
  }

  /** Whose session this is; null when it is none, or over. */
  holderOf(key: string): SessionInfo | null {
    const read = readCredential(key);
    if (read === null) return null;
    const found = v.safeParse(row, this.#store.prepare('SELECT * FROM sessions WHERE id = ?').get(read.id));
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const { hash: _hash, ...info } = found.output;
    return info.expiresAt > this.#clock.now() ? info : null;
  }

  list(): readonly SessionInfo[] {
    const rows = this.#store
      .prepare('SELECT * FROM sessions WHERE expires_at > ? ORDER BY created_at, id')
      .all(this.#clock.now());
    return v.parse(v.array(row), rows).map(({ hash: _hash, ...info }) => info);
  }

  /** What was ended; null when there is no such session. */
  end(id: string): SessionInfo | null {
    const found = v.safeParse(row, this.#store.prepare('DELETE FROM sessions WHERE id = ? RETURNING *').get(id));
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }

  /** Whose session it was; null when it was none. */
  close(key: string): SessionInfo | null {
    const session = this.holderOf(key);
    return session === null ? null : this.end(session.id);
  }
}
