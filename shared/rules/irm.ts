/** Invalid-result marks: in which order marked rows stand, and how other spellings are read (rules I1, I2, I5). */
import type { IrmCode } from '../facts/officialFacts.ts';

const ORDER: readonly IrmCode[] = ['DNF', 'DQ', 'DNS', 'WDR'];

/** Order of two marked rows after the ranked ones. */
export function compareIrm(a: IrmCode, b: IrmCode): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

const SPELLINGS: Readonly<Record<string, IrmCode>> = {
  DNF: 'DNF',
  NF: 'DNF',
  DQ: 'DQ',
  DSQ: 'DQ',
  DQB: 'DQ',
  DNS: 'DNS',
  NS: 'DNS',
  WDR: 'WDR',
  WD: 'WDR',
};

/** Reads a mark as any source prints it; null when it is none. */
export function parseIrm(text: string): IrmCode | null {
  return SPELLINGS[text.trim().toUpperCase()] ?? null;
}
