/** A token or session key: a public id to find it by and a random part of which only the hash is kept. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { randomSigns } from './randomText.ts';

export interface Credential {
  readonly id: string;
  /** What the holder keeps; it exists only in this moment. */
  readonly text: string;
  readonly hash: Buffer;
}

const SHAPE = /^icb_([0-9a-z]{10})_([0-9a-z]{32})$/;

/** 160 random bits, so that a fast hash is enough to keep them safe. */
export function mintCredential(): Credential {
  const id = randomSigns(10);
  const random = randomSigns(32);
  return { id, text: `icb_${id}_${random}`, hash: hashOf(random) };
}

/** Null when the text has not the form of a credential. */
export function readCredential(text: string): { readonly id: string; readonly hash: Buffer } | null {
  const [, id, random] = SHAPE.exec(text) ?? [];
  return id === undefined || random === undefined ? null : { id, hash: hashOf(random) };
}

export function isCredential(text: string): boolean {
  return SHAPE.test(text);
}

export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Compares in a time that does not tell how much was right. */
export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
