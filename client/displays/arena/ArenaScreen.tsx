/** The big screen of the hall: one scene at a time, chosen by what happens on the ice, on the stage that fits the window. */
import { useEffect, useMemo } from 'react';
import { Stage } from '../../components/Stage.tsx';
import { useFreshness, useLive } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { useIdleCursor } from '../../shell/useIdleCursor.ts';
import { useWakeLock } from '../../shell/useWakeLock.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { parseArenaOptions, withControl } from './arena.options.ts';
import { StagePicture } from './StagePicture.tsx';
import { useStageSize } from './useStageSize.ts';

export function ArenaScreen({ search }: DisplayProps) {
  const stage = useStageSize();
  const control = useLive((live) => live.control);
  const options = useMemo(() => withControl(parseArenaOptions(search, stage), control), [search, stage, control]);
  const { language, theme, hasGuides } = options;
  const texts = textsFor(language);
  const freshness = useFreshness();
  const isStale = freshness.kind === 'late' || freshness.kind === 'lost';
  useWakeLock();
  useIdleCursor();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = 'Icebell – Arena';
  }, [language]);
  return (
    <TextContext value={texts}>
      <Stage shape={stage.shape} theme={theme} isStale={isStale} hasGuides={hasGuides}>
        <StagePicture shape={stage.shape} options={options} />
      </Stage>
    </TextContext>
  );
}
