/** Random text that people can read aloud and type: no letter that looks like a digit. */
import { randomBytes } from 'node:crypto';

/** 32 signs, so that five bits of a byte choose one without bias. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** `length` signs of five random bits each. */
export function randomSigns(length: number): string {
  return Array.from(randomBytes(length), (byte) => SIGNS.charAt(byte & 31)).join('');
}

/** `k7qd-0m3x-…`: groups of four signs, 20 bits each. */
export function randomGroups(groups: number): string {
  return Array.from({ length: groups }, () => randomSigns(4)).join('-');
}

/** What a person typed, read leniently: capitals, spaces and look-alike letters do not matter. */
export function normaliseSigns(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
}
