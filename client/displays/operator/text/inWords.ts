/** What was refused or doubted, in the language of the panel; in English when a newer server says what it does not know. */
import type { Sentences } from '#shared/decide/refusals/sentences.ts';
import type { Warning } from '#shared/decide/warning.ts';
import { said } from '#shared/primitives/message.ts';
import type { HeardProblem, HeardRefusal } from '../../../live/heardProblem.ts';
import type { OperatorTexts } from './operatorTexts.ts';

export function sentencesOf({ refusals }: OperatorTexts, { reason, remedy, message }: HeardRefusal): Sentences {
  return (message === undefined ? null : said(refusals, message)) ?? [reason, remedy];
}

export function refusalText(texts: OperatorTexts, refusal: HeardRefusal): string {
  return asSentences(sentencesOf(texts, refusal));
}

/** Of a request that was no command; a refusal that comes with it says why. */
export function problemText(texts: OperatorTexts, { detail, message, refusal }: HeardProblem): string {
  const problem = message === undefined ? null : said(texts.problems, message);
  if (problem === null) return detail;
  return refusal === undefined ? problem : `${problem} ${refusalText(texts, refusal)}`;
}

export function warningText({ warnings }: OperatorTexts, { text, message }: Warning): string {
  return (message === null ? null : said(warnings, message)) ?? text;
}

export function warningsText(texts: OperatorTexts, warnings: readonly Warning[]): string {
  return asSentences(warnings.map((warning) => warningText(texts, warning)));
}

function asSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
