/** Invitations: a link that signs one person in with a role, once, until it expires. */
import * as v from 'valibot';
import { PERSON_ROLES, type PersonRole } from '#shared/decide/role.ts';
import type { Clock } from '../clock.ts';
import type { AccessTables } from './accessStore.ts';
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
  readonly #tables: AccessTables;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(tables: AccessTables, clock: Pick<Clock, 'now'>) {
    this.#tables = tables;
    this.#clock = clock;
  }

  /** `text` is what the link carries; nobody can read it again. */
  async create(role: PersonRole, validMs: number): Promise<InvitationInfo & { readonly text: string }> {
    const { id, text, hash } = mintCredential();
    const createdAt = this.#clock.now();
    const expiresAt = createdAt + validMs;
    await this.#tables.ask(`DELETE FROM ${this.#table} WHERE expires_at <= $1`, [createdAt]);
    const values = [id, role, hash, createdAt, expiresAt];
    await this.#tables.ask(`INSERT INTO ${this.#table} VALUES ($1, $2, $3, $4, $5)`, values);
    return { id, role, createdAt, expiresAt, text };
  }

  async list(): Promise<readonly InvitationInfo[]> {
    const statement = `SELECT * FROM ${this.#table} WHERE expires_at > $1 ORDER BY created_at, id`;
    const rows = await this.#tables.ask(statement, [this.#clock.now()]);
    return v.parse(v.array(row), rows).map(({ hash: _hash, ...info }) => info);
  }

  /** The role it gives; null when it is none, used or expired. Whoever redeems it second comes too late. */
  async redeem(text: string): Promise<PersonRole | null> {
    const read = readCredential(text);
    if (read === null) return null;
    const [named] = await this.#tables.ask(`SELECT * FROM ${this.#table} WHERE id = $1`, [read.id]);
    const found = v.safeParse(row, named);
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const isMine = (await this.revoke(read.id)) !== null;
    return isMine && found.output.expiresAt > this.#clock.now() ? found.output.role : null;
  }

  /** What was ended; null when there is no such invitation. */
  async revoke(id: string): Promise<InvitationInfo | null> {
    const [ended] = await this.#tables.ask(`DELETE FROM ${this.#table} WHERE id = $1 RETURNING *`, [id]);
    const found = v.safeParse(row, ended);
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }

  get #table(): string {
    return `${this.#tables.schema}.invitations`;
  }
}
