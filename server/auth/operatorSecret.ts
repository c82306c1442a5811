/** The operator's secret: made on the first start, shown once, kept only as a salted scrypt hash. */
import { randomBytes, scrypt } from 'node:crypto';
import { isSameHash } from './credential.ts';
import { normaliseSigns, randomGroups } from './randomText.ts';
import type { SecretPlace, StoredSecret } from './storedSecret.ts';

/** 100 bits. */
const GROUPS = 5;
const SIGNS = GROUPS * 4;
/** About 50 ms and 16 MB an attempt. */
const COST = { N: 16_384, r: 8, p: 1 };
const HASH_BYTES = 32;

export interface OperatorSecret {
  /** Deliberately slow, so that guessing is too. */
  readonly verify: (candidate: string) => Promise<boolean>;
}

export interface OpenedSecret {
  readonly secret: OperatorSecret;
  /**
   * Keeps the new secret if there was none, and gives it in clear, to be printed once; null when one exists. Only a server
   * that can print it calls this, or nobody would ever know it.
   */
  readonly keep: () => Promise<string | null>;
}

/** Reads what is kept, or makes a new secret; `mayMake` says whether this server is one that does. */
export async function openOperatorSecret(place: SecretPlace, mayMake = true): Promise<OpenedSecret> {
  let known = await place.read();
  const secret: OperatorSecret = {
    async verify(candidate) {
      known ??= await place.read();
      return known !== null && isSecretOf(known, candidate);
    },
  };
  if (known !== null || !mayMake) return { secret, keep: async () => null };
  const created = randomGroups(GROUPS);
  const mine = await stored(created);
  return {
    secret,
    async keep() {
      known = await place.keep(mine);
      return known.hash === mine.hash ? created : null;
    },
  };
}

async function stored(secret: string): Promise<StoredSecret> {
  const salt = randomBytes(16);
  const hash = await slowHash(secret, salt, COST);
  return { version: 1, salt: salt.toString('hex'), hash: hash.toString('hex'), cost: COST };
}

async function isSecretOf({ salt, hash, cost }: StoredSecret, candidate: string): Promise<boolean> {
  // What has not the length of a secret is none: nothing slow is spent on it.
  if (normaliseSigns(candidate).length !== SIGNS) return false;
  return isSameHash(await slowHash(candidate, Buffer.from(salt, 'hex'), cost), Buffer.from(hash, 'hex'));
}

function slowHash(secret: string, salt: Buffer, cost: StoredSecret['cost']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(normaliseSigns(secret), salt, HASH_BYTES, cost, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}
