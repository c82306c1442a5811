/** The words of the rehearsal desk in a language. */
import type { Language } from '../../../../text/texts.ts';
import { rehearsalEn } from './rehearsalEn.ts';
import { rehearsalNl } from './rehearsalNl.ts';
import type { RehearsalTexts } from './rehearsalTexts.ts';

const TEXTS: Readonly<Record<Language, RehearsalTexts>> = { en: rehearsalEn, nl: rehearsalNl };

export function rehearsalTextsFor(language: Language): RehearsalTexts {
  return TEXTS[language];
}
