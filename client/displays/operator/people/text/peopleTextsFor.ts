/** The words of the people desk in a language. */
import type { Language } from '../../../../text/texts.ts';
import { peopleEn } from './peopleEn.ts';
import { peopleNl } from './peopleNl.ts';
import type { PeopleTexts } from './peopleTexts.ts';

const TEXTS: Readonly<Record<Language, PeopleTexts>> = { en: peopleEn, nl: peopleNl };

export function peopleTextsFor(language: Language): PeopleTexts {
  return TEXTS[language];
}
