/** Who let whom in and out, kept for the audit. Guesses that failed are in the server's own log, where nobody can fill a disk. */
import * as v from 'valibot';
import { ACCESS_DEEDS, type AccessDeedKind, type Deed } from '#shared/control/deeds.ts';
import type { Clock } from '../clock.ts';
import type { AccessTables } from './accessStore.ts';

const row = v.object({
  at: v.number(),
  by: v.string(),
  kind: v.picklist(ACCESS_DEEDS),
  about: v.nullable(v.string()),
  detail: v.nullable(v.string()),
});

export interface AccessDeed {
  readonly by: string;
  readonly kind: AccessDeedKind;
  readonly about?: string | null;
  readonly detail?: string | null;
}

export class AccessDeeds {
  readonly #tables: AccessTables;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(tables: AccessTables, clock: Pick<Clock, 'now'>) {
    this.#tables = tables;
    this.#clock = clock;
  }

  async record({ by, kind, about = null, detail = null }: AccessDeed): Promise<void> {
    await this.#tables.ask(
      `INSERT INTO ${this.#tables.schema}.deeds (at, "by", kind, about, detail) VALUES ($1, $2, $3, $4, $5)`,
      [this.#clock.now(), by, kind, about, detail],
    );
  }

  /** The latest, oldest first. */
  async latest(limit: number): Promise<readonly Deed[]> {
    const rows = await this.#tables.ask(
      `SELECT at, "by", kind, about, detail FROM ${this.#tables.schema}.deeds ORDER BY number DESC LIMIT $1`,
      [limit],
    );
    return v.parse(v.array(row), rows).toReversed();
  }
}
