/** Family and given name out of one cell, where the way it is written tells them apart. */

export interface PersonName {
  readonly familyName: string;
  readonly givenName: string | null;
}

/** `Kok, Femke`, `KOK Femke` and `Femke KOK` can be told apart; null for `Femke Kok`. */
export function splitName(text: string): PersonName | null {
  const [before = '', after = '', ...more] = text.split(',').map((part) => part.trim());
  if (more.length === 0 && before !== '' && after !== '') return { familyName: before, givenName: after };
  const words = text.split(/\s+/);
  if (words.length === 1) return { familyName: text, givenName: null };
  const capitals = words.map(isInCapitals);
  const count = capitals.filter(Boolean).length;
  if (count === 0 || count === words.length) return null;
  const familyFirst = capitals.slice(0, count).every(Boolean);
  const familyLast = capitals.slice(-count).every(Boolean);
  if (!familyFirst && !familyLast) return null;
  const [family, given] = familyFirst
    ? [words.slice(0, count), words.slice(count)]
    : [words.slice(-count), words.slice(0, -count)];
  return { familyName: family.join(' '), givenName: given.join(' ') };
}

/** `Femke Kok` → `Kok, Femke`: the way to write it so that it can be told apart. */
export function nameWithComma(text: string): string {
  const words = text.split(/\s+/);
  return `${words.at(-1) ?? ''}, ${words.slice(0, -1).join(' ')}`;
}

/** A single capital is an initial. */
function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.endsWith('.');
}
