/** Hands the words only the phone says to every component of it. */
import { createContext, useContext } from 'react';
import type { Language } from '../../../text/texts.ts';
import { phoneEn } from './en.ts';
import { phoneNl } from './nl.ts';
import type { PhoneTexts } from './phoneTexts.ts';

const TEXTS: Readonly<Record<Language, PhoneTexts>> = { en: phoneEn, nl: phoneNl };

export function phoneTextsFor(language: Language): PhoneTexts {
  return TEXTS[language];
}

export const PhoneTextContext = createContext<PhoneTexts>(phoneEn);

export function usePhoneTexts(): PhoneTexts {
  return useContext(PhoneTextContext);
}
