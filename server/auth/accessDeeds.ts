/** Who let whom in and out, kept for the audit. Guesses that failed are in the server's own log, where nobody can fill a disk. */
import * as v from 'valibot';
import { ACCESS_DEEDS, type AccessDeedKind, type Deed } from '#shared/control/deeds.ts';
import type { Clock } from '../clock.ts';
import type { AccessStore } from './accessStore.ts';

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
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: AccessStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  record({ by, kind, about = null, detail = null }: AccessDeed): void {
    this.#store
      .prepare('INSERT INTO deeds (at, "by", kind, about, detail) VALUES (?, ?, ?, ?, ?)')
      .run(this.#clock.now(), by, kind, about, detail);
  }

  /** The latest, oldest first. */
  latest(limit: number): readonly Deed[] {
    const rows = this.#store
      .prepare('SELECT at, "by", kind, about, detail FROM deeds ORDER BY number DESC LIMIT ?')
      .all(limit);
    return v.parse(v.array(row), rows).toReversed();
  }
}
