/** The operator's secret: made on the first start, printed once, kept only as a salted scrypt hash. */
import { randomBytes, scrypt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { isSameHash } from './credential.ts';
import { normaliseSigns, randomGroups } from './randomText.ts';

/** 100 bits. */
const GROUPS = 5;
const SIGNS = GROUPS * 4;
/** About 50 ms and 16 MB an attempt. */
const COST = { N: 16_384, r: 8, p: 1 };
const HASH_BYTES = 32;

const storedSecret = v.strictObject({
  version: v.literal(1),
  salt: v.string(),
  hash: v.string(),
  cost: v.strictObject({ N: v.number(), r: v.number(), p: v.number() }),
});
type StoredSecret = v.InferOutput<typeof storedSecret>;

export interface OperatorSecret {
  /** Deliberately slow, so that guessing is too. */
  readonly verify: (candidate: string) => Promise<boolean>;
}

export interface OpenedSecret {
  readonly secret: OperatorSecret;
  /** The new secret in clear, to be printed once; null when one existed already. */
  readonly created: string | null;
  /** Stores a new secret; only a server that can print it calls this, or nobody would ever know it. */
  readonly keep: () => void;
}

export function operatorSecretFile(folder: string): string {
  return join(folder, 'operator-secret.json');
}

/** Reads the stored hash, or makes a new secret. Deleting the file makes the next start create another one. */
export async function openOperatorSecret(folder: string): Promise<OpenedSecret> {
  const file = operatorSecretFile(folder);
  if (existsSync(file)) return { secret: verifierOf(readStored(file)), created: null, keep: () => undefined };
  const created = randomGroups(GROUPS);
  const salt = randomBytes(16);
  const hash = await slowHash(created, salt, COST);
  const stored: StoredSecret = { version: 1, salt: salt.toString('hex'), hash: hash.toString('hex'), cost: COST };
  return { secret: verifierOf(stored), created, keep: () => store(file, stored) };
}

/** Under another name first, so that a crash leaves no half a file. Readable by the server's own user only. */
function store(file: string, stored: StoredSecret): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function readStored(file: string): StoredSecret {
  const problem = `${file} is damaged; delete it and start again to get a new operator secret`;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(problem, { cause: error });
  }
  const read = v.safeParse(storedSecret, content);
  if (!read.success) throw new Error(problem);
  return read.output;
}

function verifierOf({ salt, hash, cost }: StoredSecret): OperatorSecret {
  const expected = Buffer.from(hash, 'hex');
  return {
    async verify(candidate) {
      // What has not the length of a secret is none: nothing slow is spent on it.
      if (normaliseSigns(candidate).length !== SIGNS) return false;
      return isSameHash(await slowHash(candidate, Buffer.from(salt, 'hex'), cost), expected);
    },
  };
}

function slowHash(secret: string, salt: Buffer, cost: StoredSecret['cost']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(normaliseSigns(secret), salt, HASH_BYTES, cost, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}
