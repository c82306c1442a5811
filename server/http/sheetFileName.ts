/**
 * What a sheet is called on the disk of whoever takes it: `1-women-1000m-results.csv`, in letters that every system knows.
 * The number of the distance comes first, always: two alike differ by it, and opening another renames none.
 */
import type { Gender } from '#shared/rules/distances.ts';

interface NamedDistance {
  readonly distance: number;
  readonly lengthM: number;
  readonly gender: Gender;
  readonly label: string | null;
}

type SheetFile = 'results.csv' | 'results.json' | 'start-list.csv';

export function sheetFileName({ distance, lengthM, gender, label }: NamedDistance, file: SheetFile): string {
  const parts = [String(distance), gender, `${lengthM}m`, plainLetters(label ?? ''), file];
  return parts.filter((part) => part !== '').join('-');
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
