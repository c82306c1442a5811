/** Hands the words of a sheet to its parts. */
import { createContext, useContext } from 'react';
import type { Language } from '../../../text/texts.ts';
import { sheetEn } from './en.ts';
import { sheetNl } from './nl.ts';
import type { SheetTexts } from './sheetTexts.ts';

const TEXTS: Readonly<Record<Language, SheetTexts>> = { en: sheetEn, nl: sheetNl };

export function sheetTextsFor(language: Language): SheetTexts {
  return TEXTS[language];
}

export const SheetTextContext = createContext<SheetTexts>(sheetEn);

export function useSheetTexts(): SheetTexts {
  return useContext(SheetTextContext);
}
