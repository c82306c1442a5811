/** Hands the words only the commentator's page says to every component of it. */
import { createContext, useContext } from 'react';
import type { Language } from '../../../text/texts.ts';
import type { CommentatorTexts } from './commentatorTexts.ts';
import { commentatorEn } from './en.ts';
import { commentatorNl } from './nl.ts';

const TEXTS: Readonly<Record<Language, CommentatorTexts>> = { en: commentatorEn, nl: commentatorNl };

export function commentatorTextsFor(language: Language): CommentatorTexts {
  return TEXTS[language];
}

export const CommentatorTextContext = createContext<CommentatorTexts>(commentatorEn);

export function useCommentatorTexts(): CommentatorTexts {
  return useContext(CommentatorTextContext);
}
