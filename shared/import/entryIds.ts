/** The id of a skater who brings none: made from name and nation, so that the same skater has it in every distance. */
import type { EntryId } from '../primitives/ids.ts';

export interface Identified {
  readonly id: string | null;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly noc: string | null;
}

const MAX_LENGTH = 64;
/** Letters that no accent can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** `Kok, Femke, NED` → `kok-femke-ned`; two spellings that differ in accents only are one skater. */
export function entryIdOf({ id, familyName, givenName, noc }: Identified): EntryId {
  if (id !== null) return id as EntryId;
  const text = [familyName, givenName, noc].filter((part) => part !== null).join(' ');
  const slug = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øæœłßđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .normalize('NFC');
  if (slug !== '' && slug.length <= MAX_LENGTH) return slug as EntryId;
  // Cut, or nothing left of it: the whole name stands behind it as a number.
  return `${slug.slice(0, MAX_LENGTH - 9)}-${hash(text)}` as EntryId;
}

/** FNV-1a, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  return (value >>> 0).toString(16).padStart(8, '0');
}
