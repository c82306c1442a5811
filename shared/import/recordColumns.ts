/** The columns a file of records may have, and how scope, distance, gender and day are written in it. */
import { accepted, refused } from '../primitives/outcome.ts';
import * as v from 'valibot';
import { dayOrYear } from '../facts/fields.ts';
import type { RecordScope } from '../facts/recordFacts.ts';
import type { Gender, LengthM } from '../rules/distances.ts';
import { plain, spellings } from './headings.ts';
import type { Spelled } from './spelling.ts';

export type RecordField =
  | 'scope'
  | 'length'
  | 'gender'
  | 'time'
  | 'holder'
  | 'noc'
  | 'entry'
  | 'day'
  | 'venue'
  | 'source';

export const recordHeadings = spellings<RecordField>({
  scope: ['scope', 'record', 'type', 'kind', 'soort', 'soort record'],
  length: ['length', 'distance', 'length m', 'distance m', 'afstand', 'meter', 'metres'],
  gender: ['gender', 'sex', 'category', 'geslacht', 'categorie'],
  time: ['time', 'tijd', 'result'],
  holder: ['holder', 'name', 'skater', 'houder', 'naam', 'rijder', 'schaatser'],
  noc: ['noc', 'nation', 'country', 'nat', 'land', 'landcode'],
  entry: ['entry', 'entry id', 'skater id', 'id'],
  day: ['day', 'date', 'year', 'datum', 'dag', 'jaar'],
  venue: ['venue', 'track', 'rink', 'place', 'ijsbaan', 'baan', 'plaats'],
  source: ['source', 'url', 'bron'],
});

const SCOPES: Readonly<Record<RecordScope, readonly string[]>> = {
  WR: ['wr', 'world record', 'wereldrecord'],
  OR: ['or', 'olympic record', 'olympisch record'],
  TR: ['tr', 'track record', 'baanrecord', 'br'],
  NR: ['nr', 'national record', 'nationaal record'],
  PB: ['pb', 'personal best', 'pr', 'persoonlijk record'],
  SB: ['sb', 'season best', 'seasons best', 'seizoensbeste'],
};
const BY_SCOPE = spellings(SCOPES);

const BY_GENDER = spellings<Gender>({
  women: ['women', 'woman', 'w', 'f', 'female', 'ladies', 'vrouwen', 'vrouw', 'v', 'dames', 'd'],
  men: ['men', 'man', 'm', 'male', 'mannen', 'heren', 'h'],
});

const LENGTHS: readonly LengthM[] = [500, 1000, 1500, 3000, 5000, 10_000];

export function spellScope(text: string): Spelled<RecordScope> {
  const scope = BY_SCOPE.get(plain(text));
  return scope === undefined ? refused({ code: 'badScope', suggestion: null }) : accepted(scope);
}

export function spellGender(text: string): Spelled<Gender> {
  const gender = BY_GENDER.get(plain(text));
  return gender === undefined ? refused({ code: 'badGender', suggestion: null }) : accepted(gender);
}

/** `1000`, `1000 m`, `10.000 m`. */
export function spellLength(text: string): Spelled<LengthM> {
  const digits = /^(\d+|\d{1,2}[ .,]\d{3})\s?(?:m|meter|metres)?$/i.exec(text)?.[1]?.replaceAll(/\D/g, '');
  const length = LENGTHS.find((one) => String(one) === digits);
  return length === undefined ? refused({ code: 'badLength', suggestion: null }) : accepted(length);
}

/** `9-2-2026` and `09.02.2026` are told the way round; what may be month and day in either order is not guessed. */
export function spellDay(text: string): Spelled<string> {
  const read = v.safeParse(dayOrYear, text);
  if (read.success) return accepted(read.output);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isClear = !text.includes('/') || Number(day) > 12;
  return refused({ code: 'badDay', suggestion: isClear && v.is(dayOrYear, meant) ? meant : null });
}
