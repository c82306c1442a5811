/** How the operator's secret lies where it is kept: as a salted scrypt hash and nothing else. */
import * as v from 'valibot';

const storedSecret = v.strictObject({
  version: v.literal(1),
  salt: v.string(),
  hash: v.string(),
  cost: v.strictObject({ N: v.number(), r: v.number(), p: v.number() }),
});
export type StoredSecret = v.InferOutput<typeof storedSecret>;

/** Where it is kept: in a file of the one server, or in the database that several share. */
export interface SecretPlace {
  /** Null where none was ever kept. @throws Error with what to do when it cannot be read */
  read(): Promise<StoredSecret | null>;
  /** What is kept from now on: this one, or that of a server which was faster. */
  keep(secret: StoredSecret): Promise<StoredSecret>;
}

/** @throws Error with what to do when the text is no such hash */
export function parseSecret(text: string, problem: string): StoredSecret {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), storedSecret), text);
  if (!read.success) throw new Error(problem);
  return read.output;
}
