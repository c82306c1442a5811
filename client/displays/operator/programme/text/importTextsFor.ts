/** The words about a file in the language of the panel. */
import type { Language } from '../../../../text/texts.ts';
import { importEn } from './importEn.ts';
import { importNl } from './importNl.ts';
import type { ImportTexts } from './importTexts.ts';

const TEXTS: Readonly<Record<Language, ImportTexts>> = { en: importEn, nl: importNl };

export function importTextsFor(language: Language): ImportTexts {
  return TEXTS[language];
}
