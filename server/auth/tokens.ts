/** Tokens for timing devices and other programs: given out once, listed without their secret, revoked at once. */
import * as v from 'valibot';
import { ROLES, type Role } from '#shared/decide/role.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { Clock } from '../clock.ts';
import type { AccessTables } from './accessStore.ts';
import { Unavailable } from '../unavailable.ts';
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

/** What is not noted of this use is noted of the next: no device is turned away for that. */
function unlessUnavailable(error: unknown): void {
  if (!(error instanceof Unavailable)) throw error;
}

export class Tokens {
  readonly #tables: AccessTables;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(tables: AccessTables, clock: Pick<Clock, 'now'>) {
    this.#tables = tables;
    this.#clock = clock;
  }

  /** `text` is the token itself; nobody can read it again. */
  async create(name: string, role: Role): Promise<TokenInfo & { readonly text: string }> {
    const { id, text, hash } = mintCredential();
    const createdAt: WallInstant = this.#clock.now();
    const values = [id, name, role, hash, createdAt];
    await this.#tables.ask(`INSERT INTO ${this.#table} VALUES ($1, $2, $3, $4, $5, NULL)`, values);
    return { id, name, role, createdAt, lastUsedAt: null, text };
  }

  async list(): Promise<readonly TokenInfo[]> {
    const rows = await this.#tables.ask(`SELECT * FROM ${this.#table} ORDER BY created_at, id`);
    return v.parse(v.array(row), rows).map(({ hash: _hash, ...info }) => info);
  }

  /** What was ended; null when there is no such token. */
  async revoke(id: string): Promise<TokenInfo | null> {
    const [ended] = await this.#tables.ask(`DELETE FROM ${this.#table} WHERE id = $1 RETURNING *`, [id]);
    const found = v.safeParse(row, ended);
    if (!found.success) return null;
    const { hash: _hash, ...info } = found.output;
    return info;
  }

  /** Whose token this is; null when it is not, or no longer, valid. */
  async holderOf(text: string): Promise<TokenInfo | null> {
    const read = readCredential(text);
    if (read === null) return null;
    const [named] = await this.#tables.ask(`SELECT * FROM ${this.#table} WHERE id = $1`, [read.id]);
    const found = v.safeParse(row, named);
    if (!found.success || !isSameHash(found.output.hash, read.hash)) return null;
    const { hash: _hash, ...info } = found.output;
    await this.#noteUse(info).catch(unlessUnavailable);
    return info;
  }

  async #noteUse({ id, lastUsedAt }: TokenInfo): Promise<void> {
    const now = this.#clock.now();
    const isNoted = lastUsedAt !== null && now - lastUsedAt < USE_NOTED_EVERY_MS;
    if (isNoted || !this.#tables.notesUse) return;
    await this.#tables.ask(`UPDATE ${this.#table} SET last_used_at = $1 WHERE id = $2`, [now, id]);
  }

  get #table(): string {
    return `${this.#tables.schema}.tokens`;
  }
}
