/** The words of the records desk, in the language of the panel. */
import type { Language } from '../../../../text/texts.ts';
import { useTexts } from '../../../../text/useTexts.ts';
import { recordsEn } from './en.ts';
import { recordsNl } from './nl.ts';
import type { RecordsTexts } from './recordsTexts.ts';

const TEXTS: Readonly<Record<Language, RecordsTexts>> = { en: recordsEn, nl: recordsNl };

export function useRecordsTexts(): RecordsTexts {
  return TEXTS[useTexts().language];
}
