/** The columns a start list may have, by all their names. */
import { spellings } from './headings.ts';

export type StartListField =
  | 'pair'
  | 'wave'
  | 'lane'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'noc'
  | 'bib'
  | 'pb'
  | 'sb'
  | 'status'
  | 'id';

/** The first name of each is the one that is written. */
export const START_LIST_HEADINGS: Readonly<Record<StartListField, readonly [string, ...string[]]>> = {
  pair: ['pair', 'pair number', 'pair no', 'rit', 'ritnummer', 'ritnr', 'paar'],
  wave: ['wave', 'wave number', 'groep', 'golf'],
  lane: ['lane', 'start lane', 'starting lane', 'baan', 'startbaan', 'ln'],
  name: ['name', 'full name', 'skater', 'naam', 'volledige naam', 'rijder', 'schaatser'],
  familyName: ['family name', 'surname', 'last name', 'achternaam', 'familienaam'],
  givenName: ['given name', 'given names', 'first name', 'forename', 'voornaam', 'voornamen', 'roepnaam'],
  noc: ['noc', 'nation', 'country', 'country code', 'nat', 'ctry', 'land', 'landcode', 'nationaliteit'],
  bib: ['bib', 'bib number', 'number', 'start number', 'startnummer', 'startnr', 'nummer', 'nr', 'no'],
  pb: ['pb', 'personal best', 'persoonlijk record', 'pr'],
  sb: ['sb', 'season best', 'seasons best', 'seizoensbeste', 'seizoensrecord'],
  status: ['status', 'irm'],
  id: ['id', 'entry', 'entry id', 'skater id', 'relatienummer'],
};

export const startListHeadings = spellings(START_LIST_HEADINGS);
