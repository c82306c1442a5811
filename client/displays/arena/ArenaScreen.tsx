/** The big screen of the hall: one scene at a time on a 16:9 stage, chosen by what happens on the ice. */
import { useEffect, useMemo } from 'react';
import { Stage } from '../../components/Stage.tsx';
import { useFreshness } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import { useIdleCursor } from '../../shell/useIdleCursor.ts';
import { useWakeLock } from '../../shell/useWakeLock.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { parseArenaOptions } from './arena.options.ts';
import { ArenaPicture } from './ArenaPicture.tsx';
import { useArenaView } from './useArenaView.ts';

export function ArenaScreen({ search }: DisplayProps) {
  const { language, hasGuides, view: viewOptions } = useMemo(() => parseArenaOptions(search), [search]);
  const texts = textsFor(language);
  const view = useArenaView(viewOptions);
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
      <Stage isStale={isStale} hasGuides={hasGuides}>
        <KeepLastGood view={view} picture={ArenaPicture} />
      </Stage>
    </TextContext>
  );
}
