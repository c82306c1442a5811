/** What a sheet is called on the disk of whoever takes it: `women-1000m-results.csv`, in letters that every system knows. */
import type { SheetHeading } from '#shared/view/sheetHeading.ts';

export function sheetFileName(
  { title: { gender, label }, lengthM }: Pick<SheetHeading, 'title' | 'lengthM'>,
  sheet: 'results' | 'start-list',
): string {
  return `${[gender, `${lengthM}m`, plainLetters(label ?? ''), sheet].filter((part) => part !== '').join('-')}.csv`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
