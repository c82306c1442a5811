/** The screens desk joined to the panel: the fleet as it comes, and what is asked of a screen sent and answered for. */
import { useState } from 'react';
import { directScreen } from '../../../live/screenCommands.ts';
import { useFleet } from '../../../live/useFleet.ts';
import { useTexts } from '../../../text/useTexts.ts';
import type { OnScreenCommand } from './ScreenCards.tsx';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { directingText } from './directingText.ts';
import { ScreensDesk } from './ScreensDesk.tsx';
import { screensTextsFor } from './text/screensTextsFor.ts';

export interface ScreensPaneProps {
  /** Whoever may not only looks. */
  readonly mayDirect: boolean;
}

export function ScreensPane({ mayDirect }: ScreensPaneProps) {
  const texts = screensTextsFor(useTexts().language);
  const words = useOperatorTexts();
  const fleet = useFleet();
  const [problem, setProblem] = useState<string | null>(null);
  const direct: OnScreenCommand = (screen, command) => {
    setProblem(null);
    void directScreen(screen, command).then((outcome) => setProblem(directingText(outcome, texts, words)));
  };
  if (fleet === null) return null;
  return <ScreensDesk fleet={fleet} texts={texts} onCommand={mayDirect ? direct : undefined} problem={problem} />;
}
