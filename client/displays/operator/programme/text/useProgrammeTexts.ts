/** The words of the programme desk, in the language of the panel. */
import type { Language } from '../../../../text/texts.ts';
import { useTexts } from '../../../../text/useTexts.ts';
import { programmeEn } from './en.ts';
import { programmeNl } from './nl.ts';
import type { ProgrammeTexts } from './programmeTexts.ts';

const TEXTS: Readonly<Record<Language, ProgrammeTexts>> = { en: programmeEn, nl: programmeNl };

export function useProgrammeTexts(): ProgrammeTexts {
  return TEXTS[useTexts().language];
}
