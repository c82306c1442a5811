/** What is said when a screen could not be told something; null when it was. */
import type { Directing } from '../../../live/screenCommands.ts';
import { problemText } from '../text/inWords.ts';
import type { OperatorTexts } from '../text/operatorTexts.ts';
import type { ScreensTexts } from './text/screensTexts.ts';

export function directingText(outcome: Directing, { answers }: ScreensTexts, texts: OperatorTexts): string | null {
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'refused':
      return problemText(texts, outcome.problem);
    case 'signedOut':
      return answers.signedOut;
    case 'unreached':
      return answers.unreached;
  }
}
