/**
 * What is said to people, apart from the language it is said in: an id and values. An id keeps its meaning and its values
 * for ever, because panels and servers of different age meet; what is said anew gets a new id (rule W8).
 */

/** Raw: milliseconds, metres, numbers, words of the log. How they are written is the language's. */
export type MessageValue = string | number | readonly (string | number)[];

export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** For messages that say the same each time. */
export type NoValues = Readonly<Record<string, never>>;

/** All messages of a kind in one language; one that is forgotten does not compile. */
export type Sayings<Catalogue, Said> = { readonly [Id in keyof Catalogue]: (values: Catalogue[Id]) => Said };

type CatalogueOf<Catalogue> = { readonly [Id in keyof Catalogue]: Message['values'] };

interface KnownMessage<Catalogue, Id extends keyof Catalogue> {
  readonly id: Id;
  readonly values: Catalogue[Id];
}

/** Null for a message that this language does not know: a newer server has said it. */
export function said<Catalogue extends CatalogueOf<Catalogue>, Said>(
  sayings: Sayings<Catalogue, Said>,
  message: Message,
): Said | null {
  return isKnown(sayings, message) ? sayKnown(sayings, message) : null;
}

function isKnown<Catalogue extends CatalogueOf<Catalogue>, Said>(
  sayings: Sayings<Catalogue, Said>,
  message: Message,
): message is KnownMessage<Catalogue, keyof Catalogue & string> {
  return Object.hasOwn(sayings, message.id);
}

function sayKnown<Catalogue, Said, Id extends keyof Catalogue>(
  sayings: Sayings<Catalogue, Said>,
  { id, values }: KnownMessage<Catalogue, Id>,
): Said {
  return sayings[id](values);
}
