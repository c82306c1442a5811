/** Hands the words of the operator panel to every component of it. */
import { createContext, useContext } from 'react';
import type { Language } from '../../../text/texts.ts';
import { operatorEn } from './en.ts';
import { operatorNl } from './nl.ts';
import type { OperatorTexts } from './operatorTexts.ts';

const TEXTS: Readonly<Record<Language, OperatorTexts>> = { en: operatorEn, nl: operatorNl };

export function operatorTextsFor(language: Language): OperatorTexts {
  return TEXTS[language];
}

export const OperatorTextContext = createContext<OperatorTexts>(operatorEn);

export function useOperatorTexts(): OperatorTexts {
  return useContext(OperatorTextContext);
}
