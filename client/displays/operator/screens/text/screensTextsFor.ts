/** The words of the screens desk in the language of the panel. */
import type { Language } from '../../../../text/texts.ts';
import { screensEn } from './en.ts';
import { screensNl } from './nl.ts';
import type { ScreensTexts } from './screensTexts.ts';

const TEXTS: Readonly<Record<Language, ScreensTexts>> = { en: screensEn, nl: screensNl };

export function screensTextsFor(language: Language): ScreensTexts {
  return TEXTS[language];
}
