/** A skater as typed into the start list: who that is among those entered, or somebody new. */
import type { Entry } from '../facts/programmeFacts.ts';
import type { EntryId } from '../primitives/ids.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';

export interface TypedSkater {
  readonly familyName: string;
  readonly givenName: string;
  readonly noc: string;
  readonly bib: string;
}

export type SkaterProblem = 'familyName' | 'noc' | 'bib';

export const NOBODY: TypedSkater = { familyName: '', givenName: '', noc: '', bib: '' };

export function typedOf(entry: Entry | null): TypedSkater {
  if (entry === null) return NOBODY;
  const { familyName, givenName, noc, bib } = entry;
  return { familyName, givenName: givenName ?? '', noc: noc ?? '', bib: bib === null ? '' : String(bib) };
}

/**
 * Null for an empty line. `before` is who stands there: with only a detail changed it is the same skater, spelled
 * otherwise. Else a skater of these names who is entered is meant, and nobody of them is a new one.
 */
export function readSkater(
  typed: TypedSkater,
  before: Entry | null,
  known: Iterable<Entry>,
): Outcome<Entry | null, SkaterProblem> {
  const familyName = typed.familyName.trim();
  const givenName = typed.givenName.trim() === '' ? null : typed.givenName.trim();
  const noc = typed.noc.trim() === '' ? null : typed.noc.trim().toUpperCase();
  const bib = typed.bib.trim() === '' ? null : Number(typed.bib);
  if (familyName === '')
    return givenName === null && noc === null && bib === null ? accepted(null) : refused('familyName');
  if (noc !== null && !/^[A-Z]{3}$/.test(noc)) return refused('noc');
  if (bib !== null && !(Number.isInteger(bib) && bib >= 1 && bib <= 9999)) return refused('bib');
  const skater = { familyName, givenName, noc, bib };
  const all = [...known];
  if (before !== null && isSpelledOtherwise(before, skater)) return accepted({ ...skater, entry: before.entry });
  const found = all.find((each) => isNamed(each, skater));
  return accepted(
    found === undefined ? { ...skater, entry: newId(skater, all) } : { ...found, ...filled(found, skater) },
  );
}

type Described = Omit<Entry, 'entry'>;

/** Two of the three that make a person agree, the given name among them: sisters are two skaters. */
function isSpelledOtherwise(before: Described, now: Described): boolean {
  const isGivenSame = before.givenName !== null && isSame(before.givenName, now.givenName);
  const isFamilySame = isSame(before.familyName, now.familyName);
  if (isGivenSame) return isFamilySame || isSame(before.noc, now.noc);
  return isFamilySame && (before.givenName === null || now.givenName === null);
}

/** Of the same names; a nation or a given name that was not typed leaves it open. */
function isNamed(entry: Described, typed: Described): boolean {
  const agrees = (a: string | null, b: string | null) => a === null || b === null || isSame(a, b);
  return (
    isSame(entry.familyName, typed.familyName) &&
    agrees(entry.givenName, typed.givenName) &&
    agrees(entry.noc, typed.noc)
  );
}

function isSame(a: string | null, b: string | null): boolean {
  return (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
}

/** What was typed, and where nothing was typed what is known. */
function filled(known: Entry, typed: Described): Described {
  return {
    familyName: known.familyName,
    givenName: typed.givenName ?? known.givenName,
    noc: typed.noc ?? known.noc,
    bib: typed.bib ?? known.bib,
  };
}

/** `ned-leerdam-jutta`, with a number behind it when that is taken. */
function newId({ noc, familyName, givenName }: Described, known: readonly Entry[]): EntryId {
  const name = [noc, familyName, givenName].filter((part) => part !== null).join(' ');
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 56);
  const taken = new Set<string>(known.map(({ entry }) => entry));
  let id = plain;
  for (let n = 2; taken.has(id); n += 1) id = `${plain}-${n}`;
  return id as EntryId;
}

/** The rest of a line whose family name only one skater bears, as long as nothing else was typed. */
export function completed(typed: TypedSkater, known: Iterable<Entry>): TypedSkater {
  if (typed.givenName !== '' || typed.noc !== '' || typed.bib !== '') return typed;
  const found = [...known].filter((each) => isSame(each.familyName, typed.familyName.trim()));
  return found.length === 1 ? { ...typedOf(found[0] ?? null), familyName: typed.familyName } : typed;
}
