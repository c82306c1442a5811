/** Hands the words of the screen's language to every component below. */
import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Language, Texts } from './texts.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { en, nl };

export function textsFor(language: Language): Texts {
  return TEXTS[language];
}

export const TextContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return useContext(TextContext);
}
