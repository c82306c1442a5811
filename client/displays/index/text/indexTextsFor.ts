/** The words of the front door in one language. */
import type { Language } from '../../../text/texts.ts';
import { indexEn } from './en.ts';
import type { IndexTexts } from './indexTexts.ts';
import { indexNl } from './nl.ts';

const TEXTS: Readonly<Record<Language, IndexTexts>> = { en: indexEn, nl: indexNl };

export function indexTextsFor(language: Language): IndexTexts {
  return TEXTS[language];
}
