/** Signed-in browsers, each with the name and role of a person. They survive a restart, so that people keep working. */
import * as v from 'valibot';
import { PERSON_ROLES, type PersonRole } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import type { AccessTables } from './accessStore.ts';
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
  readonly #tables: AccessTables;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(tables: AccessTables, clock: Pick<Clock, 'now'>) {
    this.#tables = tables;
    this.#clock = clock;
  }

  /** The key for the browser; only its hash stays here. */
  async open(name: string, role: PersonRole): Promise<string> {
    const now = this.#clock.now();
    const { id, text, hash } = mintCredential();
    await this.#tables.ask(`DELETE FROM ${this.#table} WHERE expires_at <= $1`, [now]);
    const values = [id, name, role, hash, now, now + SESSION_SECONDS * 1000];
    await this.#tables.ask(`INSERT INTO ${this.#table} VALUES ($1, $2, $3, $4, $5, $6)`, values);
    return text;
  }

  /** Whose session this is; null when it is none, or over. */
  async holderOf(key: string): Promise<SessionInfo | null> {
    const read = readCredential(key);
    if (read === null) return null;
    const [named] = await this.#tables.ask(`SELECT * FROM ${this.#table} WHERE id = $1`, [read.id]);
    const found = v.safeParse(row, named);
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const { hash: _hash, ...info } = found.output;
    return info.expiresAt > this.#clock.now() ? info : null;
  }

  async list(): Promise<readonly SessionInfo[]> {
    const statement = `SELECT * FROM ${this.#table} WHERE expires_at > $1 ORDER BY created_at, id`;
    const rows = await this.#tables.ask(statement, [this.#clock.now()]);
    return v.parse(v.array(row), rows).map(({ hash: _hash, ...info }) => info);
  }

  /** What was ended; null when there is no such session. */
  async end(id: string): Promise<SessionInfo | null> {
    const [ended] = await this.#tables.ask(`DELETE FROM ${this.#table} WHERE id = $1 RETURNING *`, [id]);
    const found = v.safeParse(row, ended);
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }

  /** Whose session it was; null when it was none. */
  async close(key: string): Promise<SessionInfo | null> {
    const session = await this.holderOf(key);
    return session === null ? null : this.end(session.id);
  }

  get #table(): string {
    return `${this.#tables.schema}.sessions`;
  }
}
