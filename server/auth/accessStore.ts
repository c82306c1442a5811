/**
 * The port behind which sessions, invitations, tokens and who gave them are kept: hashes only, so that whoever reads them
 * can sign in as nobody. Both databases understand the same statements.
 */

export type AccessValue = string | number | Uint8Array | null;

export interface AccessTables {
  /** Stands before the name of each table. */
  readonly schema: 'main' | 'icebell';
  /** False where only what must be written is: a server that takes no facts. */
  readonly notesUse: boolean;
  /** One statement, its values by their places: `$1`, `$2`. @throws Unavailable while a database is away */
  ask(statement: string, values?: readonly AccessValue[]): Promise<readonly unknown[]>;
}

export interface AccessStore extends AccessTables {
  /** All of it or nothing, and nobody in between. @throws Unavailable while a database is away */
  transaction<Result>(work: (tables: AccessTables) => Promise<Result>): Promise<Result>;
  /** Every later call is rejected. */
  close(): Promise<void>;
}
