/** What is said when a screen could not be told something; null when it was. */
import type { Directing } from '../../../live/screenCommands.ts';
import type { ScreensTexts } from './text/screensTexts.ts';

export function problemText(outcome: Directing, { answers }: ScreensTexts): string | null {
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'refused':
      return outcome.reason;
    case 'signedOut':
      return answers.signedOut;
    case 'unreached':
      return answers.unreached;
  }
}
