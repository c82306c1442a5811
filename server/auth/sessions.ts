/** Signed-in browsers. Sessions survive a restart of the server, so that an operator keeps working. */
import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { AccessStore } from './accessStore.ts';
import { isSameHash, mintCredential, readCredential } from './credential.ts';

/** A long day at the rink. */
export const SESSION_SECONDS = 12 * 60 * 60;

const row = v.object({ hash: v.instance(Uint8Array), expires_at: v.number() });

export class Sessions {
  readonly #store: AccessStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: AccessStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The key for the browser; only its hash stays here. */
  open(): string {
    const now = this.#clock.now();
    const { id, text, hash } = mintCredential();
    this.#store.prepare('DELETE FROM sessions WHERE expires_at <= ?').run(now);
    this.#store.prepare('INSERT INTO sessions VALUES (?, ?, ?)').run(id, hash, now + SESSION_SECONDS * 1000);
    return text;
  }

  isOpen(key: string): boolean {
    const read = readCredential(key);
    if (read === null) return false;
    const found = v.safeParse(
      row,
      this.#store.prepare('SELECT hash, expires_at FROM sessions WHERE id = ?').get(read.id),
    );
    return found.success && isSameHash(found.output.hash, read.hash) && found.output.expires_at > this.#clock.now();
  }

  close(key: string): void {
    if (this.isOpen(key)) this.#store.prepare('DELETE FROM sessions WHERE id = ?').run(readCredential(key)?.id);
  }
}
